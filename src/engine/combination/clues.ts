import type { FoundAttribution } from "../model/attribution.ts";
import { QUOTE_STATE, quoteStates } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import { tokensIn } from "../text/parse.ts";
import type { Span, TokenRange } from "../text/span.ts";
import type { Candidate } from "./candidate.ts";

/** A clue's name, and how much of it there is. */
export type Clue = readonly [name: string, value: number];

/** Words of a cue that are looked at. */
const CUE_WORDS = 5;
/** Log odds are held within this much of even. */
const SUREST = 5;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const PRONOUNS = new Set("i we you he she it they who which that one".split(" "));
const DETERMINERS = new Set(
	"the a an this these those some many most several other another no two three four".split(" "),
);
const AFTER = new Set(
	'that to of for , " about on by whether if how it he she they the . as :'.split(" "),
);
const BEFORE = new Set(
	"to not n't would will could if whether may might should has have had been is are was were and also who that can must never did do does".split(
		" ",
	),
);

/** Reads clues off the candidates of one text. */
export class ClueReader {
	readonly #reading: Reading;
	readonly #quote: Uint8Array;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#quote = quoteStates(reading);
	}

	/** What speaks for or against a candidate; names occur once. */
	cluesOf(candidate: Candidate): readonly Clue[] {
		const clues: Clue[] = [["always", 1]];
		this.#finders(candidate, clues);
		this.#cue(candidate.found, clues);
		this.#source(candidate.found, clues);
		this.#content(candidate.found, clues);
		return clues;
	}

	#finders({ model, rule }: Candidate, clues: Clue[]): void {
		if (model) {
			clues.push(["model cue", logOdds(model.view.cue)]);
			clues.push(["model statement", logOdds(model.view.statement)]);
			clues.push(["model source", logOdds(model.view.source)]);
			clues.push([`${model.because}${rule ? "" : " alone"}`, 1]);
			clues.push([`kind ${model.cueKind}`, 1]);
		}
		if (rule) {
			clues.push([`${rule.because}${model ? "" : " alone"}`, 1]);
			clues.push([`rule kind ${rule.cueKind}`, 1]);
		}
	}

	#cue({ cue }: FoundAttribution, clues: Clue[]): void {
		if (!cue) {
			clues.push(["no cue", 1]);
			return;
		}
		const range = tokensIn(this.#reading.parsed, cue);
		this.#words(range, clues);
		this.#place(range, clues);
	}

	/** The cue's own words, and those around it in its paragraph. */
	#words({ from, to }: TokenRange, clues: Clue[]): void {
		const { tokens, paragraphs } = this.#reading.parsed;
		const paragraph = paragraphs[tokens[from]!.paragraph]!;
		const words = tokens.slice(from, Math.min(to, from + CUE_WORDS)).map(({ norm }) => norm);
		for (const word of new Set(words)) clues.push([`cue ${word}`, 1]);
		const after = to < paragraph.to ? tokens[to]!.norm : "";
		if (AFTER.has(after)) {
			clues.push([`then ${after}`, 1], [`cue ${tokens[to - 1]!.norm} then ${after}`, 1]);
		}
		const before = from > paragraph.from ? tokens[from - 1]!.norm : "";
		if (BEFORE.has(before)) clues.push([`after ${before}`, 1]);
	}

	#place({ from, to }: TokenRange, clues: Clue[]): void {
		const { tokens, sentences, paragraphs } = this.#reading.parsed;
		const { sentence, paragraph } = tokens[from]!;
		if (this.#quote[from] !== QUOTE_STATE.outside) clues.push(["cue quoted", 1]);
		const { role } = paragraphs[paragraph]!;
		if (role !== "body") clues.push([`role ${role}`, 1]);
		if (paragraph === 0) clues.push(["first paragraph", 1]);
		const end = sentences[sentence]!.to;
		// A quotation mark may follow the question mark.
		const close = tokens.slice(Math.max(to, end - 2), end);
		if (close.some(({ text }) => text === "?")) clues.push(["question", 1]);
	}

	#source({ source, cue }: FoundAttribution, clues: Clue[]): void {
		if (!source) {
			clues.push(["source none", 1]);
			return;
		}
		const { tokens } = this.#reading.parsed;
		const range = tokensIn(this.#reading.parsed, source);
		clues.push([`source ${this.#formOf(range)}`, 1]);
		if (this.#quote[range.from] !== QUOTE_STATE.outside) clues.push(["source quoted", 1]);
		const last = tokens[range.to - 1]!;
		if (!CAPITAL.test(last.text)) clues.push([`source ends ${last.norm}`, 1]);
		if (range.to - range.from > 12) clues.push(["source long", 1]);
		if (cue) clues.push([`distance ${distance(range, tokensIn(this.#reading.parsed, cue))}`, 1]);
	}

	#formOf({ from }: TokenRange): string {
		const first = this.#reading.parsed.tokens[from]!;
		if (PRONOUNS.has(first.norm)) return first.norm;
		if (DETERMINERS.has(first.norm)) return first.norm;
		return CAPITAL.test(first.text) ? "name" : "other";
	}

	#content({ contentSpans, quotation }: FoundAttribution, clues: Clue[]): void {
		const words = contentSpans.reduce((sum, at) => sum + this.#length(at), 0);
		clues.push([`content ${lengthName(words)}`, 1], [`content ${quotation}`, 1]);
	}

	#length(at: Span): number {
		const { from, to } = tokensIn(this.#reading.parsed, at);
		return to - from;
	}
}

/** Content's length in rough steps, words and marks. */
function lengthName(words: number): string {
	if (words === 0) return "none";
	if (words < 4) return "short";
	return words < 9 ? "middling" : "long";
}

/** On which side of the cue the source stands, and how many tokens lie between, in rough steps. */
function distance(source: TokenRange, cue: TokenRange): string {
	const side = source.from < cue.from ? "before" : "after";
	const gap = side === "before" ? cue.from - source.to : source.from - cue.to;
	if (gap < 0) return "overlap";
	const step = [8, 3, 1, 0].find((least) => gap >= least);
	return `${side} ${step}`;
}

function logOdds(share: number): number {
	const odds = Math.log((share + 1e-6) / (1 - share + 1e-6));
	return Math.max(-SUREST, Math.min(SUREST, odds));
}
