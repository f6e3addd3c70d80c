import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import type { View } from "./view.ts";

const EDGE = /^[,.;:]$/;
const DASH = /^(?:-{2,}|[—–])$/;

/** Whether a token's printed text is a dash, typed as one or as hyphens. */
export function isDash(text: string): boolean {
	return DASH.test(text);
}

function isEdge(text: string): boolean {
	return EDGE.test(text) || DASH.test(text);
}

/** Drops marks of punctuation, not quotation marks, from both ends; null when nothing is left. */
export function trimmed(view: View, { from, to }: TokenRange): TokenRange | null {
	let start = from;
	let end = to;
	while (start < end && isEdge(view.tokens[start]!.text)) start++;
	while (end > start && isEdge(view.tokens[end - 1]!.text)) end--;
	return start < end ? { from: start, to: end } : null;
}

/** Words in a range: marks do not count. */
export function wordCount({ classes }: View, { from, to }: TokenRange): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		if (classes[i] !== WORD_CLASS.mark && classes[i] !== WORD_CLASS.quote) count++;
	}
	return count;
}
