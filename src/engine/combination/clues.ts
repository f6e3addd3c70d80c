import type { FoundAttribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { tokensIn } from "../text/parse.ts";
import type { Span, TokenRange } from "../text/span.ts";
import type { Candidate } from "./candidate.ts";
import { type Clue, formOf, type Page, pageOf } from "./clue.ts";
import { cueClues } from "./cue-clues.ts";
import { neighbourClues } from "./neighbour-clues.ts";
import { sourceClues } from "./source-clues.ts";

/** Log odds are held within this much of even. */
const SUREST = 5;
/** Tokens of a paragraph that are searched for the handle or picture of a post. */
const HANDLE_REACH = 400;

/** Reads clues off the candidates of one text. */
export class ClueReader {
	readonly #page: Page;
	/** Whether a paragraph holds a handle: mostly a post that became mere words. */
	readonly #handles = new Map<number, boolean>();

	constructor(reading: Reading) {
		this.#page = pageOf(reading);
	}

	/**
	 * What speaks for or against each of a text's candidates. A candidate's names occur once, but for "after X":
	 * the word before its cue and the next candidate's verb are both called so, and share a row of the judge's.
	 *
	 * @param candidates all of the text, in its order
	 */
	cluesOf(candidates: readonly Candidate[]): readonly (readonly Clue[])[] {
		const beside = neighbourClues(this.#page, candidates);
		return candidates.map((one, i) => [
			...this.#ownClues(one),
			...beside[i]!.map((name): Clue => [name, 1]),
		]);
	}

	#ownClues(candidate: Candidate): readonly Clue[] {
		const { found } = candidate;
		const [source, cue] = [this.#tokens(found.source), this.#tokens(found.cue)];
		const form = formOf(this.#page, source);
		const length = this.#lengthOf(found.contentSpans);
		const names = [`source ${form}`, `content ${length}`, `content ${found.quotation}`];
		const anchor = cue ?? source;
		if (anchor && this.#isByHandle(anchor)) names.push("handle near");
		return [
			["always", 1],
			...finderClues(candidate),
			...names.map((name): Clue => [name, 1]),
			...(cue ? cueClues(this.#page, cue, form) : ([["no cue", 1]] as const)),
			...(source ? sourceClues(this.#page, source, cue, length) : []),
		];
	}

	#tokens(at: Span | null): TokenRange | null {
		return at && tokensIn(this.#page.reading.parsed, at);
	}

	/** Content's length in rough steps, words and marks. */
	#lengthOf(content: FoundAttribution["contentSpans"]): string {
		let words = 0;
		for (const at of content) {
			const { from, to } = tokensIn(this.#page.reading.parsed, at);
			words += to - from;
		}
		if (words === 0) return "none";
		if (words < 4) return "short";
		return words < 9 ? "middling" : "long";
	}

	#isByHandle({ from }: TokenRange): boolean {
		const { tokens, paragraphs } = this.#page.reading.parsed;
		const { paragraph } = tokens[from]!;
		let holds = this.#handles.get(paragraph);
		if (holds === undefined) {
			const range = paragraphs[paragraph]!;
			const words = tokens.slice(range.from, Math.min(range.to, range.from + HANDLE_REACH));
			holds = words.some(({ norm }) => /^(?:pic\.twitter|@\w)/.test(norm));
			this.#handles.set(paragraph, holds);
		}
		return holds;
	}
}

/** Who found it, and how sure the model is. */
function finderClues({ model, rule }: Candidate): readonly Clue[] {
	const clues: Clue[] = [];
	if (model) {
		clues.push(["model cue", logOdds(model.view.cue)]);
		clues.push(["model statement", logOdds(model.view.statement)]);
		clues.push(["model source", logOdds(model.view.source)]);
		clues.push([`${model.because}${rule ? "" : " alone"}`, 1], [`kind ${model.cueKind}`, 1]);
	}
	if (rule) {
		clues.push([`${rule.because}${model ? "" : " alone"}`, 1], [`rule kind ${rule.cueKind}`, 1]);
	}
	return clues;
}

function logOdds(share: number): number {
	const odds = Math.log((share + 1e-6) / (1 - share + 1e-6));
	return Math.max(-SUREST, Math.min(SUREST, odds));
}
