import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, OPENING, type View } from "./view.ts";

/** No source in news print is longer, in tokens; bounds every walk. */
export const LONGEST_PHRASE = 45;
/** Tokens between round brackets after a name: "(R-Ky.)". */
const LONGEST_PARENTHESIS = 10;

/** Prepositions that hang one noun phrase on another. */
export const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(
	(
		"of for from in at with on to by under within inside near against about across around among " +
		"behind close between over into outside like including without through toward regarding before " +
		"after"
	).split(" "),
);

const PARTICIPLES = new Set("given held hurt known seen shot shown taken written".split(" "));

/** "a clerk held in jail", "a memo seen by": a participle that looks like any verb. */
export function isParticiple(view: View, at: number): boolean {
	return PARTICIPLES.has(view.tokens[at]!.norm);
}

const TIME_LEADS = new Set("on last this next earlier late early in".split(" "));
const YEAR = /^(?:19|20)\d\d$/;

/** "Trump on Friday", "Trump in 2015": the end without a time that is no part of the phrase. */
export function trimTime(view: View, end: number, first: number): number {
	const { tokens, classes } = view;
	if (end - 2 > first && YEAR.test(tokens[end - 1]!.text) && tokens[end - 2]!.norm === "in") {
		return end - 2;
	}
	let to = end;
	while (to - 1 > first && classes[to - 1] === WORD_CLASS.time) to--;
	if (to === end) return end;
	while (to - 1 > first && TIME_LEADS.has(tokens[to - 1]!.norm)) to--;
	return to;
}

const LEADING: ReadonlySet<number> = new Set([
	WORD_CLASS.preposition,
	WORD_CLASS.to,
	WORD_CLASS.coordinator,
	WORD_CLASS.adverb,
	WORD_CLASS.genitive,
	WORD_CLASS.time,
	WORD_CLASS.mark,
]);

const HEADS: ReadonlySet<number> = new Set([
	...NOMINAL,
	...OPENING,
	WORD_CLASS.pronoun,
	WORD_CLASS.gerund,
]);

/** Drops what cannot start a phrase; null when nothing nominal is left. */
export function tidy(view: View, { from, to }: TokenRange): TokenRange | null {
	let start = from;
	while (start < to && isOneOf(view, start, LEADING)) start++;
	for (let i = start; i < to; i++) if (isOneOf(view, i, HEADS)) return { from: start, to };
	return null;
}

/** Tokens of the brackets that close at `close`; 0 when they do not open nearby. */
export function parenthesisBefore(view: View, close: number, first: number): number {
	for (let i = close - 1; i > Math.max(first, close - LONGEST_PARENTHESIS); i--) {
		if (view.tokens[i]!.text === "(") return close - i + 1;
	}
	return 0;
}

/** Tokens of the brackets that open at `open`; 0 when they do not close nearby. */
export function parenthesisAfter(view: View, open: number, last: number): number {
	for (let i = open + 1; i < Math.min(last, open + LONGEST_PARENTHESIS); i++) {
		if (view.tokens[i]!.text === ")") return i - open + 1;
	}
	return 0;
}
