import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quoteStates } from "../../src/engine/quotation/quote-state.ts";
import { type Reading, readText } from "../../src/engine/quotation/reading.ts";
import { prefixRow, shapeRow, suffixRow } from "../../src/engine/tagger/features.ts";
import { tokensIn } from "../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { span } from "../../src/engine/text/span.ts";
import type { CorpusArticle, Marked, Range } from "./corpus.ts";
import { locate, type SilverToken } from "./silver.ts";

const SENTENCE_START = 1;
const PARAGRAPH_START = 2;

/** Numbers strings in the order in which they are first seen. */
class Numbering {
	readonly names: string[] = [];
	readonly #numbers = new Map<string, number>();

	numberOf(name: string): number {
		let number = this.#numbers.get(name);
		if (number === undefined) {
			number = this.names.push(name) - 1;
			this.#numbers.set(name, number);
		}
		return number;
	}
}

/** A corpus as columns of numbers, one row a token. */
export class Columns {
	readonly #types = new Numbering();
	readonly #norms: string[] = [];
	readonly #tags = new Numbering();
	readonly #type: number[] = [];
	readonly #flags: number[] = [];
	readonly #quote: number[] = [];
	readonly #tag: number[] = [];
	readonly #articles: string[] = [];

	constructor() {
		this.#tags.numberOf("unknown");
	}

	get tokens(): number {
		return this.#type.length;
	}

	get articles(): number {
		return this.#articles.length;
	}

	add(article: CorpusArticle, silver: readonly SilverToken[]): void {
		const reading = readText(articleOfPlainText(article.text));
		const from = this.tokens;
		this.#addTokens(reading);
		this.#addTags(reading, silver, from);
		const readings = article.readings.map((marked) => marked.map((m) => toTokens(reading, m)));
		const doubts = (article.doubts ?? []).map((doubt) => [
			...toTokens(reading, doubt),
			doubt.likelihood,
		]);
		const offsets = reading.parsed.tokens.map((token) => [token.start, token.end]);
		const keepsOffsets = readings.length > 0;
		this.#articles.push(
			JSON.stringify({
				id: article.id,
				from,
				to: this.tokens,
				readings,
				doubts,
				offsets: keepsOffsets ? offsets : [],
			}),
		);
	}

	#addTokens(reading: Reading): void {
		let sentence = -1;
		let paragraph = -1;
		for (const token of reading.parsed.tokens) {
			const type = this.#types.numberOf(token.text);
			this.#norms[type] = token.norm;
			this.#type.push(type);
			this.#flags.push(
				(token.sentence === sentence ? 0 : SENTENCE_START) |
					(token.paragraph === paragraph ? 0 : PARAGRAPH_START),
			);
			({ sentence, paragraph } = token);
		}
		for (const state of quoteStates(reading)) this.#quote.push(state);
	}

	#addTags(reading: Reading, silver: readonly SilverToken[], from: number): void {
		const at = new Map(locate(reading.parsed.text, silver).map((start, i) => [start, i]));
		for (const token of reading.parsed.tokens) {
			const found = silver[at.get(token.start) ?? -1];
			this.#tag.push(found ? this.#tags.numberOf(found.tag) : 0);
		}
		if (this.#tag.length !== this.tokens) throw new Error(`tags do not match tokens at ${from}`);
	}

	write(folder: string): void {
		mkdirSync(folder, { recursive: true });
		const types = this.#types.names.map((text, i) => {
			const norm = this.#norms[i] ?? "";
			return [text, norm, shapeRow(text), suffixRow(norm), prefixRow(norm)];
		});
		const save = (name: string, data: string | Uint8Array) =>
			writeFileSync(join(folder, name), data);
		save("types.json", JSON.stringify(types));
		save("tags.json", JSON.stringify(this.#tags.names));
		save("articles.jsonl", this.#articles.join("\n"));
		save("type.i32", new Uint8Array(Int32Array.from(this.#type).buffer));
		save("flags.u8", Uint8Array.from(this.#flags));
		save("quote.u8", Uint8Array.from(this.#quote));
		save("tag.u8", Uint8Array.from(this.#tag));
	}
}

/** The tokens of a marked attribution: source, cue, content. */
function toTokens(reading: Reading, marked: Marked): readonly (readonly number[])[] {
	const tokensOf = (ranges: readonly Range[]) => [
		...new Set(ranges.flatMap((range) => tokensOfRange(reading, range))),
	];
	return [marked.source, marked.cue, marked.content].map(tokensOf);
}

function tokensOfRange(reading: Reading, [start, end]: Range): number[] {
	const { from, to } = tokensIn(reading.parsed, span(start, end));
	return Array.from({ length: to - from }, (_, i) => from + i);
}
