import { ANYWHERE, BEFORE_NAMES } from "./abbreviations.ts";
import type { Span } from "./span.ts";

/** One word, number or mark of punctuation. */
export interface Token extends Span {
	/** As printed. */
	readonly text: string;
	/** Lower case, with straight quotes and double hyphens: what tables and the model look up. */
	readonly norm: string;
	/** Index into `ParsedText.sentences`. */
	readonly sentence: number;
	/** Index into `ParsedText.paragraphs`. */
	readonly paragraph: number;
}

/** A token before anyone knows its sentence. */
export interface RawToken {
	readonly start: number;
	readonly end: number;
}

/** Zero-width marks and soft hyphens are no words. */
const VISIBLE = String.raw`[^\s\u00ad\u200b-\u200f\u2060\ufeff]`;

const WORD_OR_MARK = new RegExp(
	[
		"''|``|’’|‘‘", // two apostrophes typed for one quotation mark
		// What closes a sentence behind an address is no part of it.
		String.raw`(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]”"’'»]|pic\.twitter\.com\/\w+`,
		String.raw`[@#][\p{L}\p{N}_]+`,
		String.raw`(?:[A-Za-z]\.){2,}|Ph\.D\.`, // U.S., a.m.
		String.raw`(?<=[\p{L}\p{N}.])[’'](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`, // U.S.’s, 2016’s
		String.raw`[$£€]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|%)?(?:-[\p{L}\d]+)*`,
		// A full stop within a word is followed by a small letter ("Amazon.com"): "said.The" is two.
		String.raw`[\p{L}\p{M}]+(?:(?:[-’'&](?=[\p{L}\d])|\.(?=[\p{Ll}\d]))[\p{L}\p{M}\d]+)*`,
		String.raw`\.{2,}|-{2,}`,
		VISIBLE,
	].join("|"),
	"gu",
);

const ABBREVIATIONS: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...ANYWHERE]);
const CLITIC = /^(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$/i;
const SINGLE_CAPITAL = /^[A-Z]$/;

/**
 * Whether a full stop right after this word belongs to it: "Mr.", "J.". The pronoun "I" ends
 * sentences, and words like "no" are abbreviations only when capitalised.
 */
function takesFullStop(word: string): boolean {
	if (SINGLE_CAPITAL.test(word)) return word !== "I";
	const lower = word.toLowerCase();
	// "then-Rep.", "ex-Gov.": when somebody held an office.
	return word !== lower && ABBREVIATIONS.has(lower.replace(/^(?:ex|then)-/, ""));
}

function pushWord(tokens: RawToken[], start: number, word: string): void {
	const end = start + word.length;
	const clitic = word.includes("'") || word.includes("’") ? CLITIC.exec(word) : null;
	const split = clitic?.[1]?.length ?? (/^cannot$/i.test(word) ? 3 : 0);
	if (split === 0) {
		tokens.push({ start, end });
		return;
	}
	tokens.push({ start, end: start + split }, { start: start + split, end });
}

/**
 * Splits text into words, numbers and marks; clitics ("n't", "'s") stand alone as in the Penn
 * Treebank. Linear in the length of the text.
 */
export function splitTokens(text: string): readonly RawToken[] {
	const tokens: RawToken[] = [];
	WORD_OR_MARK.lastIndex = 0;
	for (let match = WORD_OR_MARK.exec(text); match; match = WORD_OR_MARK.exec(text)) {
		let word = match[0];
		const start = match.index;
		if (text[start + word.length] === "." && takesFullStop(word)) {
			word += ".";
			WORD_OR_MARK.lastIndex = start + word.length;
		}
		pushWord(tokens, start, word);
	}
	return tokens;
}

/** The form under which words are looked up. */
export function normalize(word: string): string {
	return word
		.toLowerCase()
		.replace(/[“”]|''|``|’’|‘‘/g, '"')
		.replace(/[’‘]/g, "'")
		.replace(/[—–]/g, "--");
}
