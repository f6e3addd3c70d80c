import { type Attribution, type Source, type Span, span, textOf } from "../engine/index.ts";

/** UTF-16 code units of a statement shown in a list; about three lines. */
const LONGEST_EXCERPT = 180;

/** A source as the text prints it: its name, its fullest description or its first mention. */
export function sourceName(source: Source, text: string): string {
	const [first] = source.mentions;
	return oneLine(source.name ?? source.description ?? (first ? textOf(text, first) : ""));
}

/** Words of the text on one line. */
export function quoteOf(words: Span, text: string): string {
	return oneLine(textOf(text, words));
}

/** From the first to the last word of an attribution: who, how and what; null when it has none. */
export function reachOf({ source, cue, contentSpans }: Attribution): Span | null {
	const parts = [source, cue, ...contentSpans].filter((part) => part !== null);
	if (parts.length === 0) return null;
	const start = Math.min(...parts.map((part) => part.start));
	const end = Math.max(...parts.map((part) => part.end));
	return span(start, end);
}

/** The beginning of what is said, cut between words. */
export function excerptOf(reach: Span, text: string): string {
	const whole = quoteOf(reach, text);
	if (whole.length <= LONGEST_EXCERPT) return whole;
	const cut = whole.lastIndexOf(" ", LONGEST_EXCERPT);
	return `${whole.slice(0, cut > 0 ? cut : LONGEST_EXCERPT).replace(/[.,;:…]+$/, "")}…`;
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}
