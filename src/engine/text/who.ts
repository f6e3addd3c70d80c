import type { ParsedText } from "./parse.ts";
import type { Token } from "./token.ts";

/** How tables and the model look up the World Health Organization: as some papers print it. */
const BODY = "w.h.o.";
const SMALL = /\p{Ll}/u;
const LETTER = /\p{L}/u;

/**
 * The text with "WHO" looked up as the name of the World Health Organization wherever it is one: with
 * a capital throughout, between words that are not printed so. Everywhere else "who" is the pronoun.
 * Linear in the number of tokens.
 */
export function withWhoNamed(parsed: ParsedText): ParsedText {
	if (!parsed.tokens.some(({ text }) => text === "WHO")) return parsed;
	const tokens = parsed.tokens.map((token, i) =>
		token.text === "WHO" && isAmongSmall(parsed, i) ? { ...token, norm: BODY } : token,
	);
	return { ...parsed, tokens };
}

/** Whether most other words of the sentence have small letters: it is no "WHO WON THE VOTE". */
function isAmongSmall({ tokens, sentences }: ParsedText, at: number): boolean {
	const { from, to } = sentences[tokens[at]!.sentence]!;
	const words = tokens.slice(from, to).filter(({ text }) => LETTER.test(text));
	const small = words.filter(({ text }: Token) => SMALL.test(text)).length;
	return small * 2 >= words.length;
}
