import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { subjectEndBeforeAnonymity } from "./anonymity-clause.ts";
import { isDash } from "./content-edge.ts";
import { nounPhraseEnding } from "./noun-phrase-ending.ts";
import { FINITE, isOneOf, isQuoted, NOMINAL, OPENING, type View } from "./view.ts";

/** An insertion between subject and verb is shorter than this many tokens. */
const LONGEST_INSERTION = 50;
const CLAUSE_MARK = /^[;:?!]$/;

/** The first token of the clause that ends before `at`, within its sentence and outside quotes. */
function clauseStart(view: View, at: number, first: number): number {
	let i = at;
	while (
		i > first &&
		!isClauseMark(view.tokens[i - 1]!.text) &&
		isQuoted(view, i - 1) === isQuoted(view, at)
	)
		i--;
	return i;
}

function isClauseMark(text: string): boolean {
	return CLAUSE_MARK.test(text) || isDash(text);
}

/** The subject of a verb group that starts at `at`: the noun phrase before it, insertions skipped. */
export function subjectBefore(view: View, at: number, first: number): TokenRange | null {
	let end = at;
	while (end - 1 > first && isSkipped(view, end - 1)) end--;
	if (end - 1 > first && isAnonymously(view, end)) end--;
	if (end <= first) return null;
	const last = phraseBefore(view, end, first);
	const found = isInserted(view, at) ? last : wholeList(view, last, clauseStart(view, end, first));
	if (found && isRelative(view, found)) return antecedent(view, found.from, first);
	const unnamed = subjectEndBeforeAnonymity(view, found?.from ?? end, first);
	return unnamed === null ? found : nounPhraseEnding(view, unnamed, first);
}

/** "He also said", "Trump, however, said": adverbs between subject and verb. */
function isSkipped(view: View, at: number): boolean {
	return view.classes[at] === WORD_CLASS.adverb;
}

/** "A clerk speaking anonymously said": how the clerk speaks is no part of who it is. */
function isAnonymously({ tokens }: View, at: number): boolean {
	const speaks = /^(?:speaking|talking)$/.test(tokens[at - 1]!.norm);
	return speaks && tokens[at]!.norm === "anonymously";
}

function phraseBefore(view: View, end: number, first: number): TokenRange | null {
	const before = view.tokens[end - 1]!.text;
	if (before === ",") return acrossCommas(view, end - 1, clauseStart(view, end, first));
	if (isDash(before)) return acrossDashes(view, end - 1, first);
	return nounPhraseEnding(view, end, clauseStart(view, end, first));
}

/** "Springfield, Marsh and Ruiz said, was lost": what stands before is what is spoken of. */
function isInserted({ tokens, classes }: View, at: number): boolean {
	return tokens[at + 1]?.text === "," && FINITE.has(classes[at + 2]!);
}

/** "Marsh, Ode and Ruiz said": the names before commas too, where they open the clause. */
function wholeList(view: View, last: TokenRange | null, first: number): TokenRange | null {
	if (!last || view.classes[last.from] !== WORD_CLASS.name || !holdsAnd(view, last)) return last;
	let { from } = last;
	while (from - 1 > first && view.tokens[from - 1]!.text === ",") {
		const item = nounPhraseEnding(view, from - 1, first);
		if (!item || view.classes.subarray(item.from, item.to).some(isNoName)) return last;
		({ from } = item);
	}
	return from === first ? { from, to: last.to } : last;
}

function holdsAnd(view: View, { from, to }: TokenRange): boolean {
	return view.tokens.slice(from, to).some(({ norm }) => norm === "and");
}

function isNoName(as: number): boolean {
	return as !== WORD_CLASS.name;
}

function isRelative(view: View, { from, to }: TokenRange): boolean {
	return to === from + 1 && /^(?:who|which|that)$/.test(view.tokens[from]!.norm);
}

/** Whom "who" stands for: the phrase right before it, or before its comma. */
function antecedent(view: View, who: number, first: number): TokenRange | null {
	let end = who;
	if (end > first && view.tokens[end - 1]!.text === ",") end--;
	if (end <= first || (view.tokens[who]!.norm === "that" && end < who)) return null;
	const found = nounPhraseEnding(view, end, clauseStart(view, end, first));
	return found && !isRelative(view, found) ? found : null;
}

function acrossDashes(view: View, dash: number, first: number): TokenRange | null {
	for (let i = dash - 1; i > Math.max(first, dash - LONGEST_INSERTION); i--) {
		if (isDash(view.tokens[i]!.text)) return nounPhraseEnding(view, i, first);
	}
	return null;
}

/** "Smith, 34, a nurse from Ohio, said": the phrase before the first comma of the insertion. */
function acrossCommas(view: View, last: number, first: number): TokenRange | null {
	const comma = commaBeforeRelative(view, last, first);
	if (comma === null) return acrossAppositions(view, last, first);
	return acrossAppositions(view, comma, first) ?? nounPhraseEnding(view, comma, first);
}

function acrossAppositions(view: View, last: number, first: number): TokenRange | null {
	let best: { np: TokenRange; comma: number } | null = null;
	for (let i = last - 1; i > Math.max(first, last - LONGEST_INSERTION); i--) {
		if (view.tokens[i]!.text !== ",") continue;
		const np = nounPhraseEnding(view, i, first);
		if (!np) continue;
		if (best && !isHead(view, np, first)) break;
		best = { np, comma: i };
		if (!followsComma(view, np, first)) break;
		if (view.classes[np.from] === WORD_CLASS.name && introduces(view, np.from - 1, first)) break;
	}
	if (!best) return null;
	return { from: best.np.from, to: appositionEnd(view, best.comma, last) };
}

/** "Smith, who moved to Rye, N.H., in May, said": the comma before the clause. */
function commaBeforeRelative(view: View, last: number, first: number): number | null {
	for (let i = last - 1; i > Math.max(first, last - LONGEST_INSERTION); i--) {
		if (/^(?:who|whose|which)$/.test(view.tokens[i]!.norm) && view.tokens[i - 1]!.text === ",")
			return i - 1;
	}
	return null;
}

function isHead(view: View, np: TokenRange, first: number): boolean {
	return np.from === first || followsComma(view, np, first) || opensPhrase(view, np.from);
}

function opensPhrase(view: View, at: number): boolean {
	return isOneOf(view, at, NOMINAL) || isOneOf(view, at, OPENING);
}

function followsComma(view: View, np: TokenRange, first: number): boolean {
	return np.from > first && view.tokens[np.from - 1]!.text === ",";
}

const INTRODUCING: ReadonlySet<number> = new Set([
	WORD_CLASS.preposition,
	WORD_CLASS.subordinator,
	WORD_CLASS.adverb,
	WORD_CLASS.gerund,
	WORD_CLASS.coordinator,
	WORD_CLASS.time,
	WORD_CLASS.pastForm,
	WORD_CLASS.to,
	WORD_CLASS.pronoun,
]);

/** Whether what ends at `comma` leads into the clause ("On Monday,") rather than names its subject. */
function introduces(view: View, comma: number, first: number): boolean {
	let i = comma;
	while (i > first && view.tokens[i - 1]!.text !== ",") i--;
	return INTRODUCING.has(view.classes[i]!) && i === first;
}

/** Appositions belong to the source; relative and participle clauses do not. */
function appositionEnd(view: View, comma: number, last: number): number {
	let end = comma;
	let i = comma + 1;
	while (i <= last) {
		let next = i;
		while (next < last && view.tokens[next]!.text !== ",") next++;
		if (!isApposition(view, i, next)) break;
		end = next;
		i = next + 1;
	}
	return end;
}

/** "a nurse", "of Ohio", "only 34": what stands between two commas and holds no clause. */
function isApposition(view: View, from: number, to: number): boolean {
	if (from >= to || isQuoted(view, from)) return false;
	if (!opensPhrase(view, from) && !/^(?:of|only)$/.test(view.tokens[from]!.norm)) return false;
	for (let i = from; i < to; i++) if (isOneOf(view, i, CLAUSAL)) return false;
	return true;
}

const CLAUSAL: ReadonlySet<number> = new Set([WORD_CLASS.auxiliary, WORD_CLASS.pronoun]);
