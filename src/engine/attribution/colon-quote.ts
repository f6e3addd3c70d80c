import { WORD_CLASS } from "../cue/word-class.ts";
import { HEADLINE_LABELS } from "../cue/words/headline-labels.ts";
import { INFORMANT_NOUNS } from "../cue/words/telling-nouns.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed } from "./content-edge.ts";
import type { Draft, Pattern, Site } from "./draft.ts";
import { NOMINAL, OPENING, paragraphAt, type View } from "./view.ts";

/** Tokens before the colon: a longer phrase is no name. */
const LONGEST_NAME = 7;
/** "…: officials", "…: US media": a source that ends a headline is no longer, in tokens. */
const LONGEST_TRAILING = 3;

const LABELS: ReadonlySet<string> = new Set(HEADLINE_LABELS);
const INFORMANTS: ReadonlySet<string> = new Set(INFORMANT_NOUNS);

/** "Smith: the plan is dead" and "Bridge to stay: officials" as headlines, `Smith: "…"` in the text. */
export const colonQuote: Pattern = (site) => {
	const { view, at, sentence } = site;
	if (view.tokens[at]!.text !== ":") return [];
	const paragraph = paragraphAt(view, at);
	if (paragraph.from !== sentence.from || at === sentence.from || at + 1 >= paragraph.to) return [];
	return trailing(site, paragraph) ?? leading(site, paragraph);
};

function leading({ view, at, sentence }: Site, paragraph: TokenRange): readonly Draft[] {
	const source = sourceBefore(view, sentence.from, at);
	if (!source) return [];
	const quoted = view.quotes[at + 1] === QUOTE_STATE.opening;
	if (!(isHeadline(view, at) || quoted) || asks(view, at + 1, paragraph.to)) return [];
	return draft(source, at, trimmed(view, { from: at + 1, to: paragraph.to }));
}

/** "Harbour Fire: What We Know" names a topic. */
function asks({ tokens }: View, from: number, last: number): boolean {
	const asksWhat = /^(?:how|what|when|where|who|why)$/.test(tokens[from]!.norm);
	return asksWhat && from + 1 < last && /^(?:to|we|you)$/.test(tokens[from + 1]!.norm);
}

/** "Two held over fire: police": who says so stands behind the colon. */
function trailing({ view, at }: Site, paragraph: TokenRange): readonly Draft[] | null {
	const from = at + 1;
	if (!isHeadline(view, at) || paragraph.to - from > LONGEST_TRAILING) return null;
	if (!INFORMANTS.has(view.tokens[paragraph.to - 1]!.norm)) return null;
	for (let i = from; i < paragraph.to; i++) if (!NOMINAL.has(view.classes[i]!)) return null;
	return draft({ from, to: paragraph.to }, at, trimmed(view, { from: paragraph.from, to: at }));
}

function draft(source: TokenRange, at: number, content: TokenRange | null): readonly Draft[] {
	if (!content) return [];
	const cue = { from: at, to: at + 1 };
	return [{ source, cue, content: [content], kind: "speech", because: "colon-quote" }];
}

function isHeadline(view: View, at: number): boolean {
	return view.reading.parsed.paragraphs[view.tokens[at]!.paragraph]!.role === "headline";
}

const PLACING = /^(?:at|in|on|to)$/;

/** "Smith" of "Smith:" and of "Smith on taxes:"; null where a colon follows no name or informant. */
function sourceBefore(view: View, from: number, colon: number): TokenRange | null {
	if (colon - from > LONGEST_NAME) return null;
	let to = from + 1;
	while (to < colon && !PLACING.test(view.tokens[to]!.norm)) to++;
	return isSpeaker(view, from, to) ? { from, to } : null;
}

function isSpeaker(view: View, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const as = view.classes[i]!;
		const fits = NOMINAL.has(as) || OPENING.has(as) || as === WORD_CLASS.genitive;
		if (!fits) return false;
	}
	const { norm } = view.tokens[to - 1]!;
	if (LABELS.has(norm)) return false;
	return view.classes[to - 1] === WORD_CLASS.name || INFORMANTS.has(norm);
}
