import { type Attribution, type Span, span, textOf } from "../engine/index.ts";
import { LONGEST_SENTENCE, LONGEST_WORDS, type MarkPlace } from "../shared/correction.ts";
import { cutAt, cutTo } from "../shared/cut.ts";

type Anchored = Pick<Attribution, "source" | "cue">;

/**
 * The place of a mark by its words; null when it has none in the text.
 *
 * @param url the page's address without its fragment
 */
export function placeOf(mark: Anchored, text: string, url: string): MarkPlace | null {
	const reach = reachOf(mark, text);
	if (!reach) return null;
	const sentence = sentenceAround(text, reach);
	return {
		url,
		source: wordsOf(mark.source, text),
		cue: wordsOf(mark.cue, text),
		sentence: textOf(text, sentence),
		at: reach.start - sentence.start,
	};
}

/** Whether a mark is the one with these words in this sentence, wherever the sentence stands now. */
export function standsAt(mark: Anchored, text: string, place: Omit<MarkPlace, "url">): boolean {
	const reach = reachOf(mark, text);
	if (!reach || reach.start < place.at) return false;
	return (
		wordsOf(mark.source, text) === place.source &&
		wordsOf(mark.cue, text) === place.cue &&
		text.startsWith(place.sentence, reach.start - place.at)
	);
}

function wordsOf(at: Span | null, text: string): string | null {
	return at && cutTo(textOf(text, at), LONGEST_WORDS);
}

/** From the first to the last word of source and cue. */
function reachOf({ source, cue }: Anchored, text: string): Span | null {
	const parts = [source, cue].filter((part) => part !== null);
	if (parts.length === 0 || parts.some(({ end }) => end > text.length)) return null;
	const starts = parts.map(({ start }) => start);
	return span(Math.min(...starts), Math.max(...parts.map(({ end }) => end)));
}

/** Behind a full stop and what closes with it, where a blank follows. */
const END = /[.!?…]["'”’)\]]*(?=\s)/g;
/** Abbreviations end in a full stop too: "Mr.", "Gen.", "U.S." */
const ABBREVIATED = /(?:\b\p{Lu}\p{L}{0,3}|\p{Lu})\.$/u;

/** The sentence around some words, within their paragraph and no longer than what is kept. */
function sentenceAround(text: string, { start, end }: Span): Span {
	const paragraph = text.lastIndexOf("\n", start - 1) + 1;
	const closing = text.indexOf("\n", end);
	const last = closing === -1 ? text.length : closing;
	const from = Math.max(
		cutAt(text, start - LONGEST_SENTENCE / 2),
		lastEnd(text.slice(paragraph, start)) + paragraph,
	);
	const first = from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0);
	const to = firstEnd(text.slice(end, last)) + end;
	return span(first, Math.min(to, cutAt(text, first + LONGEST_SENTENCE)));
}

/** Where the last sentence of these words ends; 0 when none does. */
function lastEnd(before: string): number {
	return endsIn(before).at(-1) ?? 0;
}

function firstEnd(after: string): number {
	return endsIn(`${after}\n`)[0] ?? after.length;
}

function endsIn(words: string): number[] {
	return [...words.matchAll(END)]
		.map((match) => match.index + match[0].length)
		.filter((end) => !ABBREVIATED.test(words.slice(0, end)));
}
