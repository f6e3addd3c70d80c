import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed, wordCount } from "./content-edge.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { clauseFollows, FINITE, isOneOf, isQuoted, type View } from "./view.ts";

/** A "that", colon or quotation this many tokens after a cue still opens its content. */
const THAT_REACH = 14;
const QUOTE_REACH = 22;
/** "on Monday in a statement": settings between cue and content. */
const MOST_SETTINGS = 3;

/** The content after a cue: from where a clause, "that" or a quotation starts to its end. */
export function contentAfter(view: View, cueEnd: number, last: number): TokenRange | null {
	const start = startAfter(view, cueEnd, last);
	if (start === null || start >= last) return null;
	const range = trimmed(view, { from: start, to: endAfter(view, start, last) });
	return range && wordCount(view, range) > 0 ? range : null;
}

function startAfter(view: View, cueEnd: number, last: number): number | null {
	if (cueEnd >= last) return null;
	if (isQuoted(view, cueEnd)) return cueEnd;
	if (view.tokens[cueEnd]!.text === ",") return afterComma(view, cueEnd, last);
	return markedStart(view, cueEnd, last) ?? plainStart(view, cueEnd, last);
}

/** Where "that", a colon or a quotation led in by a comma says that the content starts. */
function markedStart(view: View, cueEnd: number, last: number): number | null {
	for (let i = cueEnd; i < Math.min(last, cueEnd + QUOTE_REACH); i++) {
		if (view.quotes[i] === QUOTE_STATE.opening) {
			return /^[,:]$/.test(view.tokens[i - 1]!.text) ? i : null;
		}
		const { norm } = view.tokens[i]!;
		const near = i < cueEnd + THAT_REACH;
		if (near && norm === ":" && i + 1 < last) return i + 1;
		if (near && norm === "that" && (i === cueEnd || clauseFollows(view, i + 1, last))) return i;
		if (isOneOf(view, i, FINITE)) return null;
	}
	return null;
}

function plainStart(view: View, cueEnd: number, last: number): number | null {
	const start = afterSettings(view, cueEnd, last);
	if (start >= last || /^[.;?!]$/.test(view.tokens[start]!.text)) return null;
	return view.tokens[start]!.text === "," ? afterComma(view, start, last) : start;
}

/** "…, he said, …" goes on with what is said; "he said, smiling" does not. */
function afterComma(view: View, comma: number, last: number): number | null {
	const next = comma + 1;
	if (next >= last) return null;
	if (view.quotes[next] === QUOTE_STATE.opening) return next;
	// "said the clerk, who asked …" is about the clerk.
	if (/^whos?e?$/.test(view.tokens[next]!.norm)) return null;
	const as = view.classes[next]!;
	const isManner = as === WORD_CLASS.gerund || as === WORD_CLASS.pastForm;
	return isManner ? afterManner(view, next, last) : next;
}

/** "he said, smiling, that …": a "that" or quotation behind the next comma. */
function afterManner(view: View, from: number, last: number): number | null {
	// "he said, adding": "adding" has words of its own, "smiling" none but a quotation.
	const verb = readVerb(view.tokens[from]!.norm)?.verb;
	if (verb && !verb.frames.has("quote")) return null;
	for (let i = from + 1; i + 1 < Math.min(last, from + THAT_REACH); i++) {
		if (view.tokens[i]!.text !== ",") continue;
		const goesOn = view.tokens[i + 1]!.norm === "that";
		return goesOn || view.quotes[i + 1] === QUOTE_STATE.opening ? i + 1 : null;
	}
	return null;
}

/** Skips "on Monday", "in a statement", "during the rally". */
function afterSettings(view: View, from: number, last: number): number {
	let i = from;
	for (let n = 0; n < MOST_SETTINGS && i < last; n++) {
		const next = timeEnd(view, i, last) ?? placeEnd(view, i, last);
		if (next === null) break;
		i = next;
	}
	return i;
}

const TIME_LEAD = /^(?:after|at|before|during|earlier|in|last|on|the|this)$/;

function timeEnd(view: View, from: number, last: number): number | null {
	const { classes, tokens } = view;
	const isTime = (i: number) => classes[i] === WORD_CLASS.time || classes[i] === WORD_CLASS.adverb;
	if (isTime(from)) return from + 1;
	const named = classes.subarray(from + 1, Math.min(last, from + 3)).includes(WORD_CLASS.time);
	if (!named || !TIME_LEAD.test(tokens[from]!.norm)) return null;
	let i = from + 1;
	while (
		i < last &&
		(isTime(i) || classes[i] === WORD_CLASS.number || TIME_LEAD.test(tokens[i]!.norm))
	)
		i++;
	// "on Monday in a statement": the next setting's "in".
	while (i > from + 1 && !isTime(i - 1) && TIME_LEAD.test(tokens[i - 1]!.norm)) i--;
	return i;
}

function placeEnd(view: View, from: number, last: number): number | null {
	const { norm } = view.tokens[from]!;
	if (!/^(?:at|during|in|on|through|via)$/.test(norm)) return null;
	const place = nounPhraseStarting(view, from + 1, last);
	if (!place || (place.to < last && isOneOf(view, place.to, FINITE))) return null;
	// "commented on the plan." is about it; "said in an interview." is set there.
	const ends = place.to >= last || view.classes[place.to] === WORD_CLASS.mark;
	return norm === "on" && ends ? null : place.to;
}

/** Where somebody's next words take over: ", according to", ", adding that", "but said". */
function endAfter(view: View, start: number, last: number): number {
	if (isQuoted(view, start) && isQuoted(view, start - 1)) return quotationEnd(view, start, last);
	for (let i = start + 1; i + 1 < last; i++) {
		if (isQuoted(view, i) && view.quotes[i] !== QUOTE_STATE.closing) continue;
		if (isTakenOver(view, i)) return view.quotes[i] === QUOTE_STATE.closing ? i + 1 : i;
	}
	return last;
}

/** “A neighbour told me that it broke,” she said: what is told within a quotation ends with it. */
function quotationEnd(view: View, start: number, last: number): number {
	for (let i = start; i < last; i++) if (view.quotes[i] === QUOTE_STATE.closing) return i;
	return last;
}

function isTakenOver(view: View, i: number): boolean {
	const { text, norm } = view.tokens[i]!;
	const next = view.tokens[i + 1]!.norm;
	const closes = view.quotes[i] === QUOTE_STATE.closing;
	if (text === "," || closes) {
		return (
			next === "according" || (text === "," && next === "while") || isReporting(next, "gerund")
		);
	}
	return (
		(norm === "but" || norm === "and") && (isReporting(next, "past") || isReporting(next, "gerund"))
	);
}

function isReporting(norm: string, form: "gerund" | "past"): boolean {
	const reading = readVerb(norm);
	if (!reading?.forms.includes(form) || reading.verb.kind === "attitude") return false;
	return form === "gerund" || reading.verb.frames.has("any");
}
