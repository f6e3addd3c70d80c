import { type Source, type Span, textOf } from "../engine/index.ts";
import { cutTo } from "../shared/cut.ts";

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

/** Closing marks and the full stop that stand right behind a span. */
const SENTENCE_END = /^["'”’)\]]*[.!?…]["'”’)\]]*/;
/** What stands before a span that begins a sentence, as far as a few characters can tell. */
const BEFORE_SENTENCE = /(?:^|\n\s*|[.!?…:]["'”’)\]]*\s+)["'“‘(]*$/;
/** UTF-16 code units looked at on each side. */
const NEARBY = 6;

/**
 * The beginning of what is said, cut between words; an ellipsis stands wherever the text's sentence
 * begins before it or goes on after it.
 */
export function excerptOf(reach: Span, text: string): string {
	const isOpening = BEFORE_SENTENCE.test(
		text.slice(Math.max(0, reach.start - NEARBY), reach.start),
	);
	const whole = (isOpening ? "" : "…") + quoteOf(reach, text);
	if (whole.length > LONGEST_EXCERPT) return cutBetweenWords(whole);
	if (/[.!?…]["'”’)\]]*$/.test(whole)) return whole;
	const after = text.slice(reach.end, reach.end + NEARBY);
	if (/^\s*(?:\n|$)/.test(after)) return whole;
	return whole + (SENTENCE_END.exec(after)?.[0] ?? "…");
}

/** Words of the text by themselves, such as "reportedly", cut where they are many. */
export function wordsAt(words: Span, text: string): string {
	const whole = quoteOf(words, text);
	return whole.length > LONGEST_EXCERPT ? cutBetweenWords(whole) : whole;
}

function cutBetweenWords(words: string): string {
	const cut = words.lastIndexOf(" ", LONGEST_EXCERPT);
	return `${cutTo(words, cut > 0 ? cut : LONGEST_EXCERPT).replace(/[.,;:…]+$/, "")}…`;
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}
