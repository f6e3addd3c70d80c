import { singularOf } from "../mention/inflect.ts";
import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import { STAYS_UNNAMED } from "./words/stays-unnamed.ts";

/** Tokens behind a name in which "a Russian diplomat" ends. */
const LONGEST_APPOSITION = 8;
/** Words that tell nothing of who somebody is. */
const EMPTY =
	/^(?:a|an|and|at|current|for|former|from|in|leading|of|on|senior|the|to|top|who|with|\P{L}*)$/u;

/**
 * Whether whoever is named next is somebody else than the one described before: "one senator" is one of
 * many, "a Western official" not "Petrov, the Russian official", "a lawyer for the port" not "Lee, a lawyer
 * for the bank".
 */
export function isAnotherOne(parsed: ParsedText, mention: Mention, entity: Entity): boolean {
	if (mention.form !== "indefinite") return false;
	if (parsed.tokens[mention.tokens.from]!.norm === "one") return true;
	if (STAYS_UNNAMED.has(mention.noun) && isOfOthers(mention, entity)) return true;
	const told = toldOfSameNoun(parsed, mention, entity);
	if (!told) return false;
	const own = wordsIn(parsed, mention.tokens, mention.noun);
	return own.length > 0 && told.length > 0 && !own.some((word) => told.includes(word));
}

function isOfOthers(mention: Mention, { officeWords }: Entity): boolean {
	const words = tellingModifiers(mention);
	return words.length > 0 && officeWords.size > 0 && !words.some((word) => officeWords.has(word));
}

/** The words of "a lawyer for the bank" behind the first print of a name; null for another noun or "the". */
function toldOfSameNoun(
	parsed: ParsedText,
	{ noun }: Mention,
	{ names }: Entity,
): readonly string[] | null {
	const { tokens } = parsed;
	const { to } = names[0]!.tokens;
	if (tokens[to]?.norm !== "," || !/^(?:a|an|another)$/.test(tokens[to + 1]?.norm ?? ""))
		return null;
	let end = to + 2;
	while (end < to + LONGEST_APPOSITION && !/^[,.;]$/.test(tokens[end]?.norm ?? ".")) end++;
	const words = tokens.slice(to + 2, end).map(({ norm }) => singularOf(norm));
	return words.includes(noun) ? wordsIn(parsed, { from: to + 2, to: end }, noun) : null;
}

function wordsIn(
	{ tokens }: ParsedText,
	{ from, to }: Mention["tokens"],
	noun: string,
): readonly string[] {
	const words = tokens.slice(from, to).map(({ norm }) => norm);
	return words.filter((word) => !EMPTY.test(word) && singularOf(word) !== noun);
}
