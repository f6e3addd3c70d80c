/**
 * Letters and digits, as the inside of a class of a pattern: those of the Latin, Greek, Cyrillic and
 * most other scripts, nothing that English text has besides but × and ÷. Ranges instead of `\p{L}`: a
 * pattern with such a property takes the browser half a millisecond before it has matched anything.
 */
const LETTERS = "0-9A-Za-z\\xaa\\xb5\\xba\\xc0-\\u1fff\\u2c00-\\ud7ff";

const WORD = new RegExp(`[${LETTERS}]+`, "g");
const NOT_LETTERS = new RegExp(`[^${LETTERS}]+`, "g");

/** The words of a text, in lower case. */
export function wordsIn(text: string): readonly string[] {
	return text.toLowerCase().match(WORD) ?? [];
}

/** Letters and digits alone, in lower case: the same words in any markup and spacing. */
export function lettersOf(text: string): string {
	return text.replace(NOT_LETTERS, "").toLowerCase();
}
