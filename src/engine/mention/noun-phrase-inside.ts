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
