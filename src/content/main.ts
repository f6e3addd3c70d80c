import { start } from "./start.ts";
import { hasCode } from "./twin.ts";

if (hasCode(globalThis, "gate")) start(window);
