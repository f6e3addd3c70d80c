import { WORD_CLASS } from "../cue/word-class.ts";
import { singularOf } from "../mention/inflect.ts";
import { isNounForPeople } from "../mention/person-noun.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, type View } from "./view.ts";
import { CHARGES } from "./words/charges.ts";
import { TOLD_BY_OF } from "./words/told-by-of.ts";

/** "Victims of abuse": the crime tells who they are. */
const OF_CRIMES = /^(?:survivors?|victims?)$/;
/** What people are that no noun of ours tells: "students of color". */
const TRAITS = /^(?:age|colou?r|faith|origin)$/;
/** Fields of work, not deeds: "the director of nursing". */
const FIELDS =
	/^(?:accounting|advertising|banking|broadcasting|engineering|housing|learning|marketing|nursing|planning|policing|programming|teaching|training)$/;

/** "Accused by two women of harassment": a source without what it charges somebody with. */
export function withoutCharge(view: View, source: TokenRange): TokenRange {
	for (let of = source.from + 1; of < source.to - 1; of++) {
		if (view.tokens[of]!.norm === "of" && isCharge(view, of, source.to)) {
			return { from: source.from, to: of };
		}
	}
	return source;
}

/** Any noun may be a charge but behind those whose "of" tells who they are, which only known ones follow. */
function isCharge(view: View, of: number, end: number): boolean {
	const first = view.classes[of + 1] === WORD_CLASS.adverb ? of + 2 : of + 1;
	const before = view.tokens[of - 1]!.norm;
	if (view.classes[first] === WORD_CLASS.name) {
		return CHARGES.has(view.tokens[first]!.norm) && !tellsWho(before);
	}
	if (isDeed(view, first)) return true;
	if (OF_CRIMES.test(before)) return false;
	// "of serious sexual harassment": the noun stands at the end.
	let last = first;
	while (last + 1 < end && isOneOf(view, last + 1, NOMINAL)) last++;
	const noun = view.tokens[last]?.norm ?? "";
	// "of money laundering"
	if (isDeed(view, last + 1) || CHARGES.has(noun) || CHARGES.has(singularOf(noun))) return true;
	return !tellsWho(before) && !isWho(view, first, noun);
}

function isDeed(view: View, at: number): boolean {
	return view.classes[at] === WORD_CLASS.gerund && !FIELDS.test(view.tokens[at]!.norm);
}

function tellsWho(noun: string): boolean {
	return TOLD_BY_OF.has(noun) || TOLD_BY_OF.has(singularOf(noun));
}

/** Whether what stands behind "of" is people, a field or something known: "lawyers of the firm". */
function isWho(view: View, first: number, noun: string): boolean {
	const opener = view.tokens[first]!.norm;
	const isKnown = /^(?:that|the|these|this|those)$/.test(opener);
	const isPossessive = view.classes[first] === WORD_CLASS.possessive;
	return (
		isKnown ||
		isPossessive ||
		TRAITS.test(opener) ||
		FIELDS.test(noun) ||
		isNounForPeople(singularOf(noun))
	);
}
