import type { Paragraph, ParagraphRole } from "../model/article.ts";
import { endsSentence } from "./sentence.ts";
import type { Span, TokenRange } from "./span.ts";
import { asOffset, span } from "./span.ts";
import { normalize, splitTokens, type Token } from "./token.ts";

export interface ParsedParagraph extends TokenRange {
	readonly role: ParagraphRole;
	/** Indexes into `ParsedText.sentences`. */
	readonly firstSentence: number;
	readonly endSentence: number;
}

/** The text as tokens in sentences in paragraphs; every later pass starts here. */
export interface ParsedText {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly TokenRange[];
	readonly paragraphs: readonly ParsedParagraph[];
}

/**
 * Reads an article's paragraphs into tokens and sentences. Sentences never cross paragraphs.
 * Paragraphs without a word are left out. Linear in the length of the text.
 */
export function parseText(text: string, paragraphs: readonly Paragraph[]): ParsedText {
	const tokens: Token[] = [];
	const sentences: TokenRange[] = [];
	const parsed: ParsedParagraph[] = [];
	const words = new Words();
	for (const paragraph of paragraphs) {
		const first = tokens.length;
		const firstSentence = sentences.length;
		readParagraph(text, paragraph.span, parsed.length, words, tokens, sentences);
		if (tokens.length === first) continue;
		parsed.push({
			from: first,
			to: tokens.length,
			role: paragraph.role,
			firstSentence,
			endSentence: sentences.length,
		});
	}
	return { text, tokens, sentences, paragraphs: parsed };
}

interface Word {
	readonly printed: string;
	readonly norm: string;
}

/** One pair of strings for each word of a text: tables are then asked for strings they know. */
class Words {
	readonly #known = new Map<string, Word>();

	of(printed: string): Word {
		const known = this.#known.get(printed);
		if (known) return known;
		const word = { printed, norm: normalize(printed) };
		this.#known.set(printed, word);
		return word;
	}
}

function readParagraph(
	text: string,
	at: Span,
	paragraph: number,
	words: Words,
	tokens: Token[],
	sentences: TokenRange[],
): void {
	const source = text.slice(at.start, at.end);
	const raw = splitTokens(source);
	let first = 0;
	raw.forEach((token, i) => {
		if (endsSentence(source, raw, first, i)) {
			sentences.push({ from: tokens.length - (i - first), to: tokens.length });
			first = i;
		}
		const { printed, norm } = words.of(source.slice(token.start, token.end));
		tokens.push({
			start: asOffset(at.start + token.start),
			end: asOffset(at.start + token.end),
			text: printed,
			norm,
			sentence: sentences.length,
			paragraph,
		});
	});
	if (raw.length > first) {
		sentences.push({ from: tokens.length - (raw.length - first), to: tokens.length });
	}
}

/** The span from the first to the last token of a range; the range must not be empty. */
export function spanOf(parsed: ParsedText, range: TokenRange): Span {
	return span(parsed.tokens[range.from]!.start, parsed.tokens[range.to - 1]!.end);
}

/** The tokens that share a code unit with `at`. Logarithmic in the number of tokens. */
export function tokensIn(parsed: ParsedText, at: Span): TokenRange {
	const from = firstTokenEndingAfter(parsed.tokens, at.start);
	let to = from;
	while (to < parsed.tokens.length && parsed.tokens[to]!.start < at.end) to++;
	return { from, to };
}

function firstTokenEndingAfter(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
