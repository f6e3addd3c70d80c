import { WORD_CLASS } from "../cue/word-class.ts";
import { isOneOf, NOMINAL, type View } from "./view.ts";

const ROLE_LEADS = new Set(["a", "an", "the", "one", "his", "her", "their", "its", "only"]);
const MARK = /^[,.;:?!]$/;
/** "R-Ky.", "Ohio", "South Carolina": a party or place after a name. */
const LONGEST_PLACE = 3;

/**
 * How many tokens to take in at a comma that an apposition follows, 0 where none does:
 * ", a professor of law at Yale," names who it is; ", who smiled," and ", and they left" do not.
 */
export function appositionLength(view: View, comma: number, highest: number): number {
	const { tokens, classes } = view;
	const next = comma + 1;
	if (next >= highest || !(isOneOf(view, comma - 1, NOMINAL) || tokens[comma - 1]!.text === ")")) {
		return 0;
	}
	const end = markAfter(view, next, highest);
	if (holdsClause(view, next, end)) return 0;
	const { norm } = tokens[next]!;
	if (norm === "only" && next + 1 < highest && classes[next + 1] === WORD_CLASS.pastForm)
		return end - comma;
	if (classes[next] === WORD_CLASS.number) return 2;
	if (ROLE_LEADS.has(norm) || classes[next] === WORD_CLASS.nominal) return 1;
	return end < highest && isPlace(view, comma, end) ? 1 : 0;
}

function markAfter(view: View, from: number, highest: number): number {
	let i = from;
	while (i < highest && !MARK.test(view.tokens[i]!.text) && view.classes[i] !== WORD_CLASS.quote)
		i++;
	return i;
}

function holdsClause(view: View, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const as = view.classes[i]!;
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.verb) return true;
		if (as === WORD_CLASS.pronoun && (i > from || /^who/.test(view.tokens[i]!.norm))) return true;
	}
	return false;
}

function isPlace(view: View, comma: number, end: number): boolean {
	const names =
		view.classes[comma - 1] === WORD_CLASS.name && view.classes[comma + 1] === WORD_CLASS.name;
	const closed = /^[,.]$/.test(view.tokens[end]!.text);
	return names && closed && end - comma - 1 <= LONGEST_PLACE;
}
