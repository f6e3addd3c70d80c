import { QUOTE_STATE, quoteStates } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import { spanOf } from "../text/parse.ts";
import type { Span } from "../text/span.ts";

/** Sentences as statements look at them: their place, and how much of them is quotation. */
export class SentenceMap {
	readonly #reading: Reading;
	readonly #states: Uint8Array;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#states = quoteStates(reading);
	}

	spanOf(sentence: number): Span {
		return spanOf(this.#reading.parsed, this.#reading.parsed.sentences[sentence]!);
	}

	paragraphOf(sentence: number): number {
		const { tokens, sentences } = this.#reading.parsed;
		return tokens[sentences[sentence]!.from]!.paragraph;
	}

	isHeadline(sentence: number): boolean {
		const { role } = this.#reading.parsed.paragraphs[this.paragraphOf(sentence)]!;
		return role === "headline" || role === "subheading";
	}

	/** Whether the sentence goes on with what was quoted ahead of it, without words around it. */
	goesOn(sentence: number): boolean {
		if (!this.#isQuotation(sentence)) return false;
		const isSameParagraph = this.paragraphOf(sentence) === this.paragraphOf(sentence - 1);
		return isSameParagraph || this.#endsInQuotation(sentence - 1) || this.#isAlone(sentence);
	}

	/** Whether the sentence opens a quotation that the next one goes on with, in its paragraph. */
	leadsOn(sentence: number): boolean {
		return (
			this.#isQuotation(sentence) &&
			this.paragraphOf(sentence) === this.paragraphOf(sentence + 1) &&
			this.#startsInQuotation(sentence + 1)
		);
	}

	/** Every word of the sentence stands within quotation marks. */
	#isQuotation(sentence: number): boolean {
		const { from, to } = this.#reading.parsed.sentences[sentence]!;
		for (let i = from; i < to; i++) {
			const isWord = /[\p{L}\p{N}]/u.test(this.#reading.parsed.tokens[i]!.text);
			if (isWord && this.#states[i] === QUOTE_STATE.outside) return false;
		}
		return true;
	}

	/** A quotation fills the sentence's paragraph. */
	#isAlone(sentence: number): boolean {
		const { parsed } = this.#reading;
		const paragraph = parsed.paragraphs[this.paragraphOf(sentence)]!;
		for (let i = paragraph.firstSentence; i < paragraph.endSentence; i++) {
			if (!this.#isQuotation(i)) return false;
		}
		return true;
	}

	#endsInQuotation(sentence: number): boolean {
		const { to } = this.#reading.parsed.sentences[sentence]!;
		return this.#states[to - 1] === QUOTE_STATE.inside;
	}

	#startsInQuotation(sentence: number): boolean {
		const { from } = this.#reading.parsed.sentences[sentence]!;
		return this.#states[from] !== QUOTE_STATE.outside;
	}
}
