/**
 * What the model is told about a word besides its identity. Training reads these very functions
 * through `tools/training/export-corpus.ts`, so both sides see the same features.
 */

/** Rows of the table of prefixes and of that of suffixes; a power of two. */
export const AFFIX_ROWS = 2048;

const AFFIX_LENGTH = 3;
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/** Values of `shapeOf`; the order is that of the rows of the table of shapes. */
export const SHAPES = [
	"lower",
	"digits",
	"with-digit",
	"no-letter",
	"all-capitals",
	"one-capital",
	"capitalised",
	"inner-capital",
	"hyphenated",
] as const;

const DIGIT = /\p{N}/u;
const ONLY_DIGITS = /^\p{N}+$/u;
const LETTER = /\p{L}/u;

/** FNV-1a over UTF-16 code units, the high half folded into the low. */
function hash(text: string, from: number, to: number, salt: number): number {
	let h = Math.imul(FNV_OFFSET ^ salt, FNV_PRIME);
	for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
	return (h ^ (h >>> 15)) >>> 0;
}

/** Row of the last three code units of a word in lower case. */
export function suffixRow(norm: string): number {
	return hash(norm, Math.max(0, norm.length - AFFIX_LENGTH), norm.length, 1) % AFFIX_ROWS;
}

/** Row of the first three code units of a word in lower case. */
export function prefixRow(norm: string): number {
	return hash(norm, 0, Math.min(AFFIX_LENGTH, norm.length), 2) % AFFIX_ROWS;
}

/** Index into `SHAPES` of a word as printed. */
export function shapeRow(word: string): number {
	return SHAPES.indexOf(shapeOf(word));
}

function shapeOf(word: string): (typeof SHAPES)[number] {
	if (DIGIT.test(word)) return ONLY_DIGITS.test(word) ? "digits" : "with-digit";
	if (!LETTER.test(word)) return "no-letter";
	const lower = word.toLowerCase();
	if (word === lower) return word.includes("-") ? "hyphenated" : "lower";
	if (word === word.toUpperCase()) return word.length > 1 ? "all-capitals" : "one-capital";
	return word[0] === lower[0] ? "inner-capital" : "capitalised";
}
