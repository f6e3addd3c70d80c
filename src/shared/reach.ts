import { type Attribution, type Span, span } from "../engine/index.ts";

/** From the first to the last word of an attribution: who, how and what; null when it has none. */
export function reachOf({
	source,
	cue,
	contentSpans,
}: Pick<Attribution, "source" | "cue" | "contentSpans">): Span | null {
	const parts = [source, cue, ...contentSpans].filter((part) => part !== null);
	if (parts.length === 0) return null;
	const start = Math.min(...parts.map((part) => part.start));
	const end = Math.max(...parts.map((part) => part.end));
	return span(start, end);
}
