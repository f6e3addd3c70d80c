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
export function isJoint({ tokens }: ParsedText, { to }: TokenRange, name: Name): boolean {
	if (!isPersons(name)) return false;
	for (let i = name.tokens.to; i < to - 1; i++) {
		if (tokens[i]!.norm === "and" && WITH_OTHERS.test(tokens[i + 1]!.norm)) return true;
	}
	return false;
}

/**
 * The others named together with the one whose name a mention gives: "Marsh" of "Lee and Marsh", "Marsh"
 * and "Berg" of "Lee, Marsh and Berg".
 */
export function namesJoined(
	parsed: ParsedText,
	names: NameIndex,
	{ to }: TokenRange,
	own: Name,
): readonly Name[] {
	let joined: readonly Name[] = [];
	const listed: Name[] = [];
	if (!isPersons(own)) return joined;
	for (let i = own.tokens.to; i < to - 1; i++) {
		const { norm } = parsed.tokens[i]!;
		if (norm !== "," && norm !== "and") continue;
		if (norm === "and" && isSomebodyElses(parsed, names, i, [own, ...listed])) break;
		const behind = personBehind(parsed, names, i);
		if (!behind || behind.tokens.to > to) continue;
		listed.push(behind);
		if (norm === "and") joined = [...listed];
	}
	return joined;
}

/** "Jane Fox of Bell and Howell": the "and" follows the name of one who is not among the speakers. */
function isSomebodyElses(
	{ tokens }: ParsedText,
	names: NameIndex,
	and: number,
	speakers: readonly Name[],
): boolean {
	const before = names.at(tokens[and - 1]!.norm === "," ? and - 2 : and - 1);
	return before !== undefined && isPersons(before) && !speakers.includes(before);
}

function isPersons({ type }: Name): boolean {
	return type === "person" || type === "unknown";
}

/** The person named, with or without office, right behind a token; null where there is none. */
export function personBehind(parsed: ParsedText, names: NameIndex, at: number): Name | null {
	const next = names.within({ from: at + 1, to: at + 1 + LONGEST_OFFICE })[0];
	if (!next || !isPersons(next)) return null;
	return startWithOffice(parsed, next) <= at + 1 ? next : null;
}
