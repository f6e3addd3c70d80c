import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore, quotationBefore } from "./content-before.ts";
import { isQuoted, paragraphAt, sentenceAt, type View } from "./view.ts";

/**
 * What is said, around the words that say who says it: before, after, or split by them.
 *
 * @param head source and cue together
 * @param cueEnd the token after the cue, where content after it may start
 */
export function contentAround(view: View, head: TokenRange, cueEnd: number): TokenRange[] {
	const sentence = sentenceAt(view, head.from);
	const from = Math.max(cueEnd, head.to);
	const quoted = endsQuotation(view, head.from, sentence.from);
	const after = quoted
		? quotationAfter(view, from, sentence.to)
		: contentAfter(view, from, sentence.to);
	const before = contentBefore(view, head.from, sentence.from, after);
	const content = after ? [...before, after] : before;
	const last = content.at(-1);
	if (!last) return quotationBefore(view, sentence.from);
	return isQuoted(view, last.to - 1) || !after
		? [...content, ...followingQuotation(view, sentence)]
		: content;
}

/** Whether a quotation ends right before the source or cue: `"…," said`. */
function endsQuotation(view: View, at: number, first: number): boolean {
	const before = view.tokens[at - 1]?.text === "," ? at - 2 : at - 1;
	return before >= first && view.quotes[before] === QUOTE_STATE.closing;
}

/** `"…," he said, "…"`: what stands between the two quotations is the writer's. */
function quotationAfter(view: View, from: number, last: number): TokenRange | null {
	for (let i = from; i < last; i++) {
		if (view.quotes[i] !== QUOTE_STATE.opening) continue;
		const led = i === from || /^[,:]$/.test(view.tokens[i - 1]!.text);
		return led ? { from: i, to: quotationEnd(view, i, last) } : null;
	}
	return null;
}

function quotationEnd(view: View, opening: number, last: number): number {
	let end = opening + 1;
	while (end < last && isQuoted(view, end) && view.quotes[end] !== QUOTE_STATE.opening) end++;
	return end;
}

/** `"…," he said. "…"`: a quotation that opens the next sentence has the same speaker. */
function followingQuotation(view: View, sentence: TokenRange): TokenRange[] {
	const { to: last } = paragraphAt(view, sentence.from);
	const next = sentence.to;
	if (next >= last || view.quotes[next] !== QUOTE_STATE.opening) return [];
	const to = quotationEnd(view, next, last);
	// A quotation that its sentence goes on from has a cue of its own.
	const goesOn = to < last && view.tokens[to]!.sentence === view.tokens[to - 1]!.sentence;
	return goesOn ? [] : [{ from: next, to }];
}
