import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern } from "./draft.ts";
import { NOMINAL, OPENING, paragraphAt, type View } from "./view.ts";

const LONGEST_NAME = 7;

/** "Smith: the plan is dead" as a headline, `Smith: "…"` in the text. */
export const colonQuote: Pattern = ({ view, at, sentence }) => {
	if (view.tokens[at]!.text !== ":") return [];
	const paragraph = paragraphAt(view, at);
	if (paragraph.from !== sentence.from || at - sentence.from > LONGEST_NAME || at === sentence.from)
		return [];
	const headline = isHeadline(view, at);
	const quoted = view.quotes[at + 1] === QUOTE_STATE.opening;
	if (!(headline || quoted) || !isName(view, sentence.from, at)) return [];
	const content = trimmed(view, { from: at + 1, to: paragraph.to });
	if (!content) return [];
	return [
		{
			source: { from: sentence.from, to: at },
			cue: { from: at, to: at + 1 },
			content: [content],
			kind: "speech",
			because: "colon-quote",
		},
	];
};

function isHeadline(view: View, at: number): boolean {
	return view.reading.parsed.paragraphs[view.tokens[at]!.paragraph]!.role === "headline";
}

function isName(view: View, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const as = view.classes[i]!;
		const fits = NOMINAL.has(as) || OPENING.has(as) || as === WORD_CLASS.genitive;
		if (!fits) return false;
	}
	return view.classes[to - 1] === WORD_CLASS.name;
}
