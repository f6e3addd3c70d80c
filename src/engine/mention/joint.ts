import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Name } from "./name.ts";
import type { NameIndex } from "./name-index.ts";
import { startWithOffice } from "./office.ts";

/** Words that open what is said of people of theirs: "and her deputy", "and other officials". */
const WITH_OTHERS = /^(?:her|his|others?|several|some)$/;
/** Tokens between "and" and the second name that a title with its place may take. */
const LONGEST_OFFICE = 8;

/** Whether a mention with a name is of more than the one named: "Lee and Marsh", "Lee and her deputy". */
export function isJoint(
	parsed: ParsedText,
	names: NameIndex,
	{ to }: TokenRange,
	name: Name,
): boolean {
	if (name.type !== "person" && name.type !== "unknown") return false;
	for (let i = name.tokens.to; i < to - 1; i++) {
		if (parsed.tokens[i]!.norm !== "and") continue;
		if (WITH_OTHERS.test(parsed.tokens[i + 1]!.norm) || personBehind(parsed, names, i)) return true;
	}
	return false;
}

/** The person named, with or without office, right behind a token; null where there is none. */
export function personBehind(parsed: ParsedText, names: NameIndex, at: number): Name | null {
	const next = names.within({ from: at + 1, to: at + 1 + LONGEST_OFFICE })[0];
	if (!next || (next.type !== "person" && next.type !== "unknown")) return null;
	return startWithOffice(parsed, next) <= at + 1 ? next : null;
}
