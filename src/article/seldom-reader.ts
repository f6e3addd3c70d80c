import { isOnlyBeginning } from "./beginning.ts";
import { subjectAmong } from "./guest.ts";
import { partOf } from "./part.ts";
import type { SeldomReader } from "./read-environment.ts";

export const seldomReader: SeldomReader = { isOnlyBeginning, partOf, subjectAmong };
