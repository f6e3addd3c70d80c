import { quoteStates } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import type { ParsedParagraph } from "../text/parse.ts";
import type { Token } from "../text/token.ts";
import { prefixRow, shapeRow, suffixRow } from "./features.ts";
import type { Model, TableName } from "./weights.ts";

/** What the role head is told of each token: no cue, a cue, the cue it is asked about. */
export const IS_CUE = { no: 0, other: 1, this: 2 } as const;
export const CUE_FLAGS = 3;

/** A paragraph, or a piece of a very long one, as rows of the model's tables. */
export interface Piece extends Record<TableName, Uint16Array> {
	/** Index of its first token in the article. */
	readonly from: number;
	readonly length: number;
	readonly sentence: Int32Array;
}

/** First and last token of a cue, within its piece of text. */
export interface CueRange {
	readonly first: number;
	readonly last: number;
}

/**
 * Cuts an article into the pieces that the model reads: paragraphs; one of more than `longest`
 * tokens is cut before a sentence in the second half of that length, or right there if none starts.
 */
export function* piecesOf(reading: Reading, model: Model): Generator<Piece, void, void> {
	const { tokens, paragraphs } = reading.parsed;
	const quotes = quoteStates(reading);
	const rows = new WordRows(model.rowOfWord);
	for (const paragraph of paragraphs) {
		for (const [from, to] of cut(tokens, paragraph, model.longestParagraph)) {
			yield pieceOf(tokens, quotes, rows, from, to);
		}
	}
}

function cut(tokens: readonly Token[], paragraph: ParsedParagraph, longest: number) {
	const pieces: [from: number, to: number][] = [];
	let { from } = paragraph;
	while (paragraph.to - from > longest) {
		let at = from + longest;
		while (at > from + longest / 2 && !startsSentence(tokens, at)) at--;
		if (!startsSentence(tokens, at)) at = from + longest;
		pieces.push([from, at]);
		from = at;
	}
	pieces.push([from, paragraph.to]);
	return pieces;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
	return tokens[at]!.sentence !== tokens[at - 1]?.sentence;
}

function pieceOf(
	tokens: readonly Token[],
	quotes: Uint8Array,
	rows: WordRows,
	from: number,
	to: number,
): Piece {
	const length = to - from;
	const table = () => new Uint16Array(length);
	const piece = {
		...{ from, length, word: table(), suffix: table(), prefix: table() },
		...{ shape: table(), quote: table(), start: table(), sentence: new Int32Array(length) },
	};
	for (let t = 0; t < length; t++) {
		const token = tokens[from + t]!;
		const word = rows.of(token);
		piece.word[t] = word.word;
		piece.suffix[t] = word.suffix;
		piece.prefix[t] = word.prefix;
		piece.shape[t] = word.shape;
		piece.quote[t] = quotes[from + t]!;
		piece.start[t] = t === 0 || startsSentence(tokens, from + t) ? 1 : 0;
		piece.sentence[t] = token.sentence;
	}
	return piece;
}

interface RowsOfWord {
	readonly word: number;
	readonly suffix: number;
	readonly prefix: number;
	readonly shape: number;
}

/** Remembers the rows of words seen before: most words of an article are. */
class WordRows {
	readonly #rowOfWord: ReadonlyMap<string, number>;
	readonly #known = new Map<string, RowsOfWord>();

	constructor(rowOfWord: ReadonlyMap<string, number>) {
		this.#rowOfWord = rowOfWord;
	}

	of(token: Token): RowsOfWord {
		const known = this.#known.get(token.text);
		if (known) return known;
		const rows = {
			word: this.#rowOfWord.get(token.norm) ?? 0,
			suffix: suffixRow(token.norm),
			prefix: prefixRow(token.norm),
			shape: shapeRow(token.text),
		};
		this.#known.set(token.text, rows);
		return rows;
	}
}
