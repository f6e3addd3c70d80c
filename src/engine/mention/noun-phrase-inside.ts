import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { CORE_ENDS } from "./words/function-words.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { DOCUMENT_NOUNS } from "./words/text-nouns.ts";

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|late|early)$/;

/**
 * Whether a word that ends phrases stands before the noun of this one: "the working group", "a late
 * Friday report".
 */
export function isWithinCore(parsed: ParsedText, range: TokenRange, at: number): boolean {
	if (!/^(?:an?|the)$/.test(parsed.tokens[range.from]!.norm)) return false;
	return at === range.from + 1 || isDayOfNoun(parsed, range, at);
}

function isDayOfNoun({ tokens }: ParsedText, { from, to }: TokenRange, at: number): boolean {
	if (!DAY.test(tokens[at]!.norm)) return false;
	const isAhead = tokens.slice(from + 1, at).every(({ norm }) => PART_OF_DAY.test(norm));
	let next = at + 1;
	while (next < to && PART_OF_DAY.test(tokens[next]!.norm)) next++;
	return isAhead && next < to && !CORE_ENDS.has(tokens[next]!.norm) && tokens[next]!.norm !== ",";
}

/** "the agency tracking fires", "aides leading the talks": what they do follows their noun. */
export function doesSomething(
	{ tokens }: ParsedText,
	{ from, to }: TokenRange,
	at: number,
): boolean {
	const { norm, text } = tokens[at]!;
	if (at === from + 1 && !isPlural(tokens[from]!.norm)) return false;
	if (at + 1 >= to || text !== norm || !/..ing$/.test(norm)) return false;
	if (DOCUMENT_NOUNS.has(norm) || BODY_NOUNS.has(norm)) return false;
	const noun = singularOf(tokens[at - 1]!.norm);
	return INFORMANT_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun);
}

const SOME = new Set(["ones", "others", "people", "those"]);
/** Behind a noun for people: words that tell of them and stand before no noun of theirs. */
const BEHIND_PEOPLE =
	/^(?:alike|able|critical|eager|formerly|hostile|likely|loyal|now|opposed|previously|recently|responsible|skeptical|still|sympathetic|unable|unwilling|willing)$/;
/** What goes on from a participle behind one person: "a man arrested on Friday". */
const GOES_ON_FROM = /^(?:at|by|for|in|on|to|with)$/;

/** "experts surveyed", "people still close to him", "a man arrested on Friday": told of behind their noun. */
export function toldBehind({ tokens }: ParsedText, { from, to }: TokenRange, at: number): boolean {
	const { norm, text } = tokens[at]!;
	const before = tokens[at - 1]!.norm;
	if (at <= from || text !== norm || tokens[at - 1]!.text !== before) return false;
	const noun = singularOf(before);
	const isOfPeople = SOME.has(before) || INFORMANT_NOUNS.has(noun) || PERSON_NOUNS.has(noun);
	if (!isOfPeople) return false;
	if (BEHIND_PEOPLE.test(norm)) return true;
	if (!/[^e]ed$/.test(norm)) return false;
	const next = at + 1 < to ? tokens[at + 1]!.norm : "";
	return SOME.has(before) || isPlural(before) || GOES_ON_FROM.test(next);
}
