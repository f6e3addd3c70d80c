import type { ReadEnvironment, SeldomReader } from "./read-environment.ts";
import { Wanted } from "./wanted.ts";

/** Finds none of it. */
export const noSeldom: SeldomReader = {
	subjectAmong: () => null,
	isOnlyBeginning: () => false,
	partOf: () => null,
};

/** What reads what few pages have. Throws Wanted when it is not there. */
export function seldomOf({ seldom }: Pick<ReadEnvironment, "seldom">): SeldomReader {
	if (!seldom) throw new Wanted("seldom");
	return seldom;
}
