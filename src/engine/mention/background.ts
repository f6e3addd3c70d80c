import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { mentionAt } from "./describe.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { Mention } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";
import { isPersonNoun } from "./noun-type.ts";
import { CORE_ENDS, DEFINITE, INDEFINITE } from "./words/function-words.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";

const PRONOUNS = new Set(["he", "she", "they"]);
/** Words between a determiner and its noun, at most: "a former senior American intelligence official". */
const MOST_MODIFIERS = 6;
const BECOMING = /^(?:as|be|became|become|becoming|been|being|is|remains|was)$/;
const NO_MODIFIER = /^[^\p{L}\p{N}]+$/u;

/**
 * Mentions of people, and names of anything, in text that is no source: those a later source may
 * refer back to. Ranges in `taken` are left out.
 */
export function backgroundMentions(
	parsed: ParsedText,
	names: NameIndex,
	taken: ReadonlySet<number>,
): readonly Mention[] {
	const mentions: Mention[] = [];
	for (let i = 0; i < parsed.tokens.length; i++) {
		const range = taken.has(i) ? null : rangeAt(parsed, names, i);
		if (!range) continue;
		mentions.push(mentionAt(parsed, names, range));
		i = range.to - 1;
	}
	return mentions;
}

function rangeAt(parsed: ParsedText, names: NameIndex, at: number): TokenRange | null {
	const name = names.at(at);
	if (name) return { from: Math.max(at, name.tokens.from), to: name.tokens.to };
	const { norm } = parsed.tokens[at]!;
	if (PRONOUNS.has(norm)) return { from: at, to: at + 1 };
	if (isPredicate(parsed, at)) return null;
	if (DEFINITE.has(norm) || INDEFINITE.has(norm)) return phraseFrom(parsed, names, at);
	const isBare = INFORMANT_NOUNS.has(singularOf(norm)) && isPlural(norm);
	return isBare ? { from: at, to: at + 1 } : null;
}

/** "before becoming a politician": says what somebody is and brings in nobody new. */
function isPredicate({ tokens }: ParsedText, at: number): boolean {
	return /^an?$/.test(tokens[at]!.norm) && BECOMING.test(tokens[at - 1]?.norm ?? "");
}

/** From a determiner to the last noun of its core, where that is a person's. */
function phraseFrom(parsed: ParsedText, names: NameIndex, from: number): TokenRange | null {
	const { tokens } = parsed;
	let found: TokenRange | null = null;
	for (let i = from + 1; i < tokens.length && i <= from + MOST_MODIFIERS; i++) {
		const token = tokens[i]!;
		if (token.sentence !== tokens[from]!.sentence || CORE_ENDS.has(token.norm)) break;
		if (NO_MODIFIER.test(token.text) || DEFINITE.has(token.norm)) break;
		if (names.at(i)?.type === "person") break;
		if (isPersonNoun(singularOf(token.norm))) found = { from, to: i + 1 };
	}
	return found && isConjunction(parsed, found) ? null : found;
}

/** "said that 300 people came": before several, "that" is no determiner. */
function isConjunction({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	return tokens[from]!.norm === "that" && isPlural(tokens[to - 1]!.norm);
}
