import { classifyWords, WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE, quoteStates } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import { tokensIn } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";

/** What every pattern looks at: the reading with a class and a quotation state for each token. */
export interface View {
	readonly reading: Reading;
	readonly tokens: readonly Token[];
	readonly classes: Uint8Array;
	readonly quotes: Uint8Array;
	/** For a token in a quotation, the quotation's first token; 0 elsewhere. */
	readonly quoteStarts: Int32Array;
	/** For a token in a quotation, the index of the outermost one; 0 elsewhere. */
	readonly quotationOf: Int32Array;
}

/** Makes the view of a whole article. Linear in its length. */
export function viewOf(reading: Reading): View {
	return {
		reading,
		tokens: reading.parsed.tokens,
		classes: classifyWords(reading.parsed),
		quotes: quoteStates(reading),
		...placeQuotations(reading),
	};
}

function placeQuotations(reading: Reading): Pick<View, "quoteStarts" | "quotationOf"> {
	const quoteStarts = new Int32Array(reading.parsed.tokens.length);
	const quotationOf = new Int32Array(reading.parsed.tokens.length);
	reading.quotations.forEach(({ span, depth }, i) => {
		if (depth > 0) return;
		const { from, to } = tokensIn(reading.parsed, span);
		quoteStarts.fill(from, from, to);
		quotationOf.fill(i, from, to);
	});
	return { quoteStarts, quotationOf };
}

/** The sentence a token stands in. */
export function sentenceAt(view: View, at: number): TokenRange {
	return view.reading.parsed.sentences[view.tokens[at]!.sentence]!;
}

/** The paragraph a token stands in. */
export function paragraphAt(view: View, at: number): TokenRange {
	return view.reading.parsed.paragraphs[view.tokens[at]!.paragraph]!;
}

/** Whether a token stands in a quotation; its marks do. */
export function isQuoted(view: View, at: number): boolean {
	return view.quotes[at] !== QUOTE_STATE.outside;
}

/** Whether a token is of one of these `WORD_CLASS`es. */
export function isOneOf(view: View, at: number, classes: ReadonlySet<number>): boolean {
	return classes.has(view.classes[at]!);
}

/** Words that head or fill a noun phrase. */
export const NOMINAL: ReadonlySet<number> = new Set([
	WORD_CLASS.name,
	WORD_CLASS.nominal,
	WORD_CLASS.number,
]);

/** Words that open a noun phrase. */
export const OPENING: ReadonlySet<number> = new Set([WORD_CLASS.determiner, WORD_CLASS.possessive]);

/** Words that can be the finite verb of a clause. */
export const FINITE: ReadonlySet<number> = new Set([
	WORD_CLASS.auxiliary,
	WORD_CLASS.verb,
	WORD_CLASS.pastForm,
]);

/** A clause's verb that stands further from its start is not looked for, in tokens. */
const CLAUSE_REACH = 14;

/** Whether a clause (a noun phrase and a finite verb) starts at `from` and has its verb before `to`. */
export function clauseFollows(view: View, from: number, to: number): boolean {
	let nominal = false;
	if (view.classes[from] === WORD_CLASS.to || view.classes[from] === WORD_CLASS.preposition)
		return false;
	for (let i = from; i < Math.min(to, from + CLAUSE_REACH); i++) {
		const as = view.classes[i]!;
		if (NOMINAL.has(as) || as === WORD_CLASS.pronoun || OPENING.has(as) || as === WORD_CLASS.gerund)
			nominal = true;
		else if (nominal && FINITE.has(as)) return as !== WORD_CLASS.pastForm || i > from + 1;
		else if (as === WORD_CLASS.mark && view.tokens[i]!.text !== ",") return false;
		else if (nominal && as === WORD_CLASS.mark && JOINS.has(view.classes[i + 1]!)) return false;
	}
	return false;
}

/** What joins another clause after a comma: "the risks, and it is", "the risks, which are". */
const JOINS: ReadonlySet<number> = new Set([WORD_CLASS.coordinator, WORD_CLASS.pronoun]);
