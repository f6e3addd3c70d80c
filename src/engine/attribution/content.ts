import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { clauseFollows, FINITE, isQuoted, paragraphAt, sentenceAt, type View } from "./view.ts";

const EDGE = /^[,.;:]$/;
const DASH = /^(?:-{2,}|[—–])$/;

/** Drops marks of punctuation, not quotation marks, from both ends; null when nothing is left. */
export function trimmed(view: View, { from, to }: TokenRange): TokenRange | null {
	let start = from;
	let end = to;
	const isEdge = (i: number) => EDGE.test(view.tokens[i]!.text) || DASH.test(view.tokens[i]!.text);
	while (start < end && isEdge(start)) start++;
	while (end > start && isEdge(end - 1)) end--;
	return start < end ? { from: start, to: end } : null;
}

/** How much of a sentence's words a range holds: marks do not count. */
function wordCount(view: View, { from, to }: TokenRange): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		if (view.classes[i] !== WORD_CLASS.mark && view.classes[i] !== WORD_CLASS.quote) count++;
	}
	return count;
}

function hasQuote(view: View, { from, to }: TokenRange): boolean {
	for (let i = from; i < to; i++) if (isQuoted(view, i)) return true;
	return false;
}

/**
 * What is said, around the words that say who says it.
 *
 * @param head the range of source and cue together
 * @param cueEnd the token after the cue, where content after it may start
 */
export function contentAround(view: View, head: TokenRange, cueEnd: number): TokenRange[] {
	const sentence = sentenceAt(view, head.from);
	const after = contentAfter(view, Math.max(cueEnd, head.to), sentence.to);
	const before = contentBefore(view, head.from, sentence.from, after);
	const content = [...before, ...(after ? [after] : [])];
	const onlyBefore = before.length > 0 && !after;
	const quoted = content.length > 0 && isQuoted(view, content.at(-1)!.to - 1);
	if (content.length === 0) return previousQuotation(view, sentence.from);
	return onlyBefore || quoted ? [...content, ...followingQuotation(view, sentence)] : content;
}

/** The content after the cue: where "that", a quotation or a clause starts, to the sentence's end. */
export function contentAfter(view: View, cueEnd: number, last: number): TokenRange | null {
	const start = contentStart(view, cueEnd, last);
	if (start === null) return null;
	const range = trimmed(view, { from: start, to: afterEnd(view, start, last) });
	return range && wordCount(view, range) > 0 ? range : null;
}

/** Another cue that takes over the rest: ", according to", ", adding that". */
function afterEnd(view: View, start: number, last: number): number {
	for (let i = start + 1; i + 1 < last; i++) {
		if (view.tokens[i]!.text !== "," || isQuoted(view, i)) continue;
		const next = view.tokens[i + 1]!.norm;
		if (
			/^(?:according|adding|citing|saying|noting|telling|arguing|calling|quoting|claiming|insisting|suggesting|explaining|warning)$/.test(
				next,
			)
		)
			return i;
	}
	return last;
}

/** Skips "on Monday", "in a statement", "reporters" after the cue. */
function contentStart(view: View, cueEnd: number, last: number): number | null {
	let i = cueEnd;
	if (i >= last) return null;
	if (isQuoted(view, i)) return i;
	const direct = view.tokens[i]!.text;
	if (direct === "," && !nextOpensQuote(view, i + 1)) {
		// "…, he said, …": the sentence goes on with what is said.
		return parenthetical(view, i, last);
	}
	for (let k = i; k < Math.min(last, i + 22); k++) {
		const token = view.tokens[k]!;
		if (view.quotes[k] === QUOTE_STATE.opening && k > i && /^[,:]$/.test(view.tokens[k - 1]!.text))
			return k;
		if (token.norm === "that" && k <= i + 14 && (k === i || clauseFollows(view, k + 1, last)))
			return k;
		if (token.norm === ":" && k <= i + 14) return k + 1 < last ? k + 1 : null;
		if (k > i && isQuoted(view, k)) break;
		if (FINITE.has(view.classes[k]!)) break;
	}
	i = skipSetting(view, i, last);
	if (i >= last || /^[.;?!]$/.test(view.tokens[i]!.text)) return null;
	if (view.tokens[i]!.text === ",") return parenthetical(view, i, last);
	return i;
}

function nextOpensQuote(view: View, i: number): boolean {
	return view.quotes[i] === QUOTE_STATE.opening;
}

function parenthetical(view: View, comma: number, last: number): number | null {
	const next = comma + 1;
	if (next >= last) return null;
	const as = view.classes[next]!;
	if (view.quotes[next] === QUOTE_STATE.opening) return next;
	if (as === WORD_CLASS.gerund || as === WORD_CLASS.pastForm) return null;
	return clauseFollows(view, next, last) ? next : next;
}

function skipSetting(view: View, from: number, last: number): number {
	let i = from;
	for (let n = 0; n < 3 && i < last; n++) {
		const as = view.classes[i]!;
		const norm = view.tokens[i]!.norm;
		if (as === WORD_CLASS.time || as === WORD_CLASS.adverb) {
			i++;
			continue;
		}
		if (/^(?:on|in|at|during|to|via|through|after|before|last|this|earlier)$/.test(norm)) {
			const time =
				view.classes[i + 1] === WORD_CLASS.time || view.classes[i + 2] === WORD_CLASS.time;
			if (time) {
				while (
					i < last &&
					(/^(?:on|in|at|last|this|earlier|the)$/.test(view.tokens[i]!.norm) ||
						view.classes[i] === WORD_CLASS.time ||
						view.classes[i] === WORD_CLASS.number)
				)
					i++;
				continue;
			}
			if (/^(?:in|during|at|on|to|via|through)$/.test(norm)) {
				const np = nounPhraseStarting(view, i + 1, last);
				if (np && !FINITE.has(view.classes[np.to] ?? 0)) {
					i = np.to;
					continue;
				}
			}
		}
		break;
	}
	return i;
}

function contentBefore(
	view: View,
	headStart: number,
	first: number,
	after: TokenRange | null,
): TokenRange[] {
	const range = trimmed(view, { from: first, to: headStart });
	if (!range) return quoteBeforeSentence(view, first, after);
	const last = range.to - 1;
	const touching = view.tokens[headStart - 1]!.text;
	if (isQuoted(view, last)) {
		const chain = quotedBack(view, last);
		return [{ from: Math.min(chain, range.from), to: range.to }];
	}
	if (touching !== "," && !DASH.test(touching)) return [];
	if (hasQuote(view, range) || !after) return wordCount(view, range) > 2 || !after ? [range] : [];
	return clauseFollows(view, range.from, range.to) && !startsAsSetting(view, range.from)
		? [range]
		: [];
}

function startsAsSetting(view: View, at: number): boolean {
	const as = view.classes[at]!;
	return (
		as === WORD_CLASS.preposition ||
		as === WORD_CLASS.subordinator ||
		as === WORD_CLASS.gerund ||
		as === WORD_CLASS.time
	);
}

/** `"Stop!" Trump said.` when the quotation stands in the sentence before. */
function quoteBeforeSentence(view: View, first: number, after: TokenRange | null): TokenRange[] {
	if (after) return [];
	return previousQuotation(view, first);
}

function previousQuotation(view: View, first: number): TokenRange[] {
	const paragraph = paragraphAt(view, first);
	if (first <= paragraph.from || view.quotes[first - 1] !== QUOTE_STATE.closing) return [];
	return [{ from: quotedBack(view, first - 1), to: first }];
}

/** The start of the quotation that holds token `at`, within its paragraph. */
function quotedBack(view: View, at: number): number {
	const { from } = paragraphAt(view, at);
	let i = at;
	while (i > from && view.quotes[i] !== QUOTE_STATE.opening && isQuoted(view, i - 1)) i--;
	return i;
}

/** `"…," he said. "…"`: a quotation that opens the next sentence goes on with the same speaker. */
function followingQuotation(view: View, sentence: TokenRange): TokenRange[] {
	const paragraph = paragraphAt(view, sentence.from);
	const next = sentence.to;
	if (next >= paragraph.to || view.quotes[next] !== QUOTE_STATE.opening) return [];
	let end = next + 1;
	while (end < paragraph.to && isQuoted(view, end) && view.quotes[end] !== QUOTE_STATE.closing)
		end++;
	const to = Math.min(end + 1, paragraph.to);
	// A quotation followed by words of its own sentence has a cue of its own.
	if (to < paragraph.to && view.tokens[to]!.sentence === view.tokens[to - 1]!.sentence) return [];
	return [{ from: next, to }];
}
