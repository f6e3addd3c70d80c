import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, OPENING, type View } from "./view.ts";

/** No source in news print is longer; bounds every walk. */
const LONGEST_PHRASE = 45;
/** A relative clause that identifies ("people who attended the meeting") stays short. */
const LONGEST_RELATIVE = 14;

const INNER_PREPOSITIONS = new Set(
	(
		"of for from in at with on to by under within inside near against about across around among " +
		"behind close between over into outside like including without through toward regarding before after"
	).split(" "),
);
const RELATIVE = new Set(["who", "whose", "that", "which"]);
const POSTMODIFIERS = new Set(
	"familiar close aware knowledgeable based opposed loyal sympathetic present eager interviewed".split(
		" ",
	),
);
const TIME_LEADS = new Set("on last this next earlier late early in".split(" "));

/** The noun phrase that ends right before token `end` and starts no earlier than `first`. */
export function nounPhraseEnding(view: View, end: number, first: number): TokenRange | null {
	const to = trimTime(view, end, first);
	const lowest = Math.max(first, to - LONGEST_PHRASE);
	let i = to - 1;
	if (i < lowest) return null;
	if (view.classes[i] === WORD_CLASS.pronoun || RELATIVE.has(view.tokens[i]!.norm)) {
		return { from: withQuantifier(view, i, lowest), to };
	}
	let from = to;
	while (i >= lowest) {
		const step = stepLeft(view, i, from, to, lowest);
		if (step === 0) break;
		i -= step;
		from = i + 1;
		if (opensHere(view, from, lowest)) break;
	}
	return tidy(view, { from, to });
}

function withQuantifier(view: View, i: number, lowest: number): number {
	if (
		i > lowest &&
		view.tokens[i]!.norm === "others" &&
		view.classes[i - 1] === WORD_CLASS.determiner
	)
		return i - 1;
	return i;
}

/** "Trump on Friday" names Trump: the time between source and verb is no part of the phrase. */
function trimTime(view: View, end: number, first: number): number {
	let to = end;
	while (to - 1 > first && view.classes[to - 1] === WORD_CLASS.time) to--;
	if (to === end) {
		// "Trump in 2015 said"
		if (
			to - 2 > first &&
			view.classes[to - 1] === WORD_CLASS.number &&
			/^(?:19|20)\d\d$/.test(view.tokens[to - 1]!.text) &&
			view.tokens[to - 2]!.norm === "in"
		)
			return to - 2;
		return end;
	}
	while (to - 1 > first && TIME_LEADS.has(view.tokens[to - 1]!.norm)) to--;
	return to > first ? to : end;
}

/** How many tokens to take in at `i`; 0 where the phrase starts after it. */
function stepLeft(view: View, i: number, from: number, to: number, lowest: number): number {
	const { tokens, classes } = view;
	const as = classes[i]!;
	const norm = tokens[i]!.norm;
	const started = from < to;
	if (NOMINAL.has(as) || as === WORD_CLASS.genitive || as === WORD_CLASS.object) {
		if (as !== WORD_CLASS.genitive || started) return 1;
		return i - 2 >= lowest && tokens[i - 2]!.norm === "of" ? 1 : 0; // "a friend of Smith's"
	}
	if (as === WORD_CLASS.time)
		return started &&
			i > lowest &&
			(NOMINAL.has(classes[i - 1]!) ||
				classes[i - 1] === WORD_CLASS.preposition ||
				OPENING.has(classes[i - 1]!))
			? 1
			: 0;
	if (norm === ")") return parenthesis(view, i, lowest);
	if (norm === "'" && i > lowest && /s$/.test(tokens[i - 1]!.norm)) return 1;
	if (OPENING.has(as)) return 1;
	if (!started) return 0;
	if (as === WORD_CLASS.adverb)
		return i > lowest &&
			(OPENING.has(classes[i - 1]!) ||
				(NOMINAL.has(classes[i + 1]!) && NOMINAL.has(classes[i - 1]!))) &&
			tokens[i]!.norm !== "however"
			? 1
			: 0;
	if (as === WORD_CLASS.gerund) return 1;
	if (as === WORD_CLASS.pastForm || as === WORD_CLASS.verb || as === WORD_CLASS.auxiliary) {
		const relativeLength = relativeVerb(view, i, lowest);
		if (relativeLength > 0) return relativeLength;
	}
	if (as === WORD_CLASS.pastForm || as === WORD_CLASS.verb) return modifier(view, i, lowest);
	if (as === WORD_CLASS.preposition || as === WORD_CLASS.to) {
		return INNER_PREPOSITIONS.has(norm) && i > lowest && attaches(view, i - 1) ? 1 : 0;
	}
	if (as === WORD_CLASS.coordinator) return joins(view, i, lowest) ? 1 : 0;
	if (as === WORD_CLASS.subordinator || as === WORD_CLASS.pronoun) return relative(view, i, lowest);
	if (norm === "-" || norm === "/") return 1;
	return 0;
}

function parenthesis(view: View, close: number, lowest: number): number {
	for (let i = close - 1; i > Math.max(lowest, close - 10); i--) {
		if (view.tokens[i]!.text === "(") return close - i + 1;
	}
	return 0;
}

/** A participle within a phrase: "the elected officials", "officials briefed on the plan". */
function modifier(view: View, i: number, lowest: number): number {
	if (i === lowest) return 0;
	const before = view.classes[i - 1]!;
	const verb = readVerb(view.tokens[i]!.norm);
	if (verb?.verb.frames.has("any")) return OPENING.has(before) ? 1 : 0;
	if (OPENING.has(before) || before === WORD_CLASS.adverb) return 1;
	if (!NOMINAL.has(before)) return before === WORD_CLASS.preposition ? 1 : 0;
	const after = view.classes[i + 1];
	if (view.classes[i] === WORD_CLASS.verb) return view.tokens[i]!.norm === "held" ? 1 : 0;
	return after === WORD_CLASS.preposition || after === WORD_CLASS.to ? 1 : 0;
}

/** "a source who spoke": takes in the verb with its "who"; 0 where there is none. */
function relativeVerb(view: View, i: number, lowest: number): number {
	let k = i - 1;
	while (
		k > lowest &&
		(view.classes[k] === WORD_CLASS.auxiliary ||
			view.classes[k] === WORD_CLASS.adverb ||
			view.classes[k] === WORD_CLASS.negation)
	)
		k--;
	if (k <= lowest || view.tokens[k]!.norm !== "who") return 0;
	return NOMINAL.has(view.classes[k - 1]!) ? i - k + 1 : 0;
}

function attaches(view: View, i: number): boolean {
	const as = view.classes[i]!;
	if (as === WORD_CLASS.verb) return relativeVerb(view, i, 0) > 0;
	return (
		NOMINAL.has(as) ||
		as === WORD_CLASS.gerund ||
		as === WORD_CLASS.pastForm ||
		as === WORD_CLASS.determiner ||
		as === WORD_CLASS.pronoun ||
		as === WORD_CLASS.time ||
		view.tokens[i]!.text === ")" ||
		POSTMODIFIERS.has(view.tokens[i]!.norm)
	);
}

function joins(view: View, i: number, lowest: number): boolean {
	const norm = view.tokens[i]!.norm;
	if ((norm !== "and" && norm !== "or" && norm !== "&") || i === lowest) return false;
	const before = view.classes[i - 1]!;
	return NOMINAL.has(before) || view.tokens[i - 1]!.text === ")";
}

/** Takes in "people who attended the meeting" when no mark parts the clause from its noun. */
function relative(view: View, i: number, lowest: number): number {
	const norm = view.tokens[i]!.norm;
	if (norm !== "who") return view.classes[i] === WORD_CLASS.pronoun && i === lowest ? 0 : 0;
	return i > lowest && NOMINAL.has(view.classes[i - 1]!) ? 1 : 0;
}

/** Whether a phrase that starts at `from` is complete: what stands before it cannot be part. */
function opensHere(view: View, from: number, lowest: number): boolean {
	if (from <= lowest) return true;
	if (!isOneOf(view, from, OPENING)) return false;
	const before = view.classes[from - 1]!;
	if (view.tokens[from]!.norm === "the" && /^(?:all|both|half)$/.test(view.tokens[from - 1]!.norm))
		return false;
	return !(
		before === WORD_CLASS.preposition ||
		before === WORD_CLASS.to ||
		before === WORD_CLASS.coordinator ||
		OPENING.has(before)
	);
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

/** Drops what cannot start a phrase; null when nothing nominal is left. */
function tidy(view: View, { from, to }: TokenRange): TokenRange | null {
	let start = from;
	while (start < to && isOneOf(view, start, LEADING) && view.tokens[start]!.norm !== "only")
		start++;
	if (start >= to) return null;
	for (let i = start; i < to; i++) {
		if (
			isOneOf(view, i, NOMINAL) ||
			isOneOf(view, i, OPENING) ||
			view.classes[i] === WORD_CLASS.pronoun ||
			view.classes[i] === WORD_CLASS.gerund
		)
			return { from: start, to };
	}
	return null;
}

/** The noun phrase that starts at token `at` and ends before `last`; null when none does. */
export function nounPhraseStarting(view: View, at: number, last: number): TokenRange | null {
	const { tokens, classes } = view;
	const highest = Math.min(last, at + LONGEST_PHRASE);
	if (at >= highest) return null;
	if (classes[at] === WORD_CLASS.pronoun) {
		const norm = tokens[at]!.norm;
		if (
			!/^(?:one|others|someone|those|neither|none|both|something)$/.test(norm) ||
			tokens[at + 1]?.norm !== "of"
		) {
			return { from: at, to: at + 1 };
		}
	}
	let i = classes[at] === WORD_CLASS.pronoun ? at + 1 : at;
	while (i < highest) {
		const step = stepRight(view, i, at, highest);
		if (step === 0) break;
		i += step;
	}
	while (
		i > at &&
		(classes[i - 1] === WORD_CLASS.preposition ||
			classes[i - 1] === WORD_CLASS.to ||
			classes[i - 1] === WORD_CLASS.coordinator ||
			tokens[i - 1]!.text === "," ||
			classes[i - 1] === WORD_CLASS.adverb)
	)
		i--;
	return tidy(view, { from: at, to: trimTime(view, i, at) });
}

function stepRight(view: View, i: number, at: number, highest: number): number {
	const { tokens, classes } = view;
	const as = classes[i]!;
	const norm = tokens[i]!.norm;
	if (NOMINAL.has(as) || as === WORD_CLASS.genitive) return 1;
	if (as === WORD_CLASS.time) return i > at ? 0 : NOMINAL.has(classes[i + 1] ?? 0) ? 1 : 0;
	if (OPENING.has(as)) return i === at || goesOn(view, i - 1) ? 1 : 0;
	if (as === WORD_CLASS.gerund)
		return i === at ||
			goesOn(view, i - 1) ||
			OPENING.has(classes[i - 1]!) ||
			(NOMINAL.has(classes[i + 1] ?? 0) && NOMINAL.has(classes[i - 1]!))
			? 1
			: 0;
	if (as === WORD_CLASS.adverb) return OPENING.has(classes[i - 1] ?? 0) || i === at ? 1 : 0;
	if (norm === "(") return closing(view, i, highest);
	if (norm === "'" && i > at && /s$/.test(tokens[i - 1]!.norm) && NOMINAL.has(classes[i + 1] ?? 0))
		return 1;
	if (as === WORD_CLASS.pastForm || as === WORD_CLASS.verb) return modifierRight(view, i, at);
	if (as === WORD_CLASS.preposition || as === WORD_CLASS.to) {
		if (i === at || !INNER_PREPOSITIONS.has(norm)) return 0;
		return phraseOpens(view, i + 1) ? 1 : 0;
	}
	if (as === WORD_CLASS.coordinator) return i > at && coordinates(view, i, highest) ? 1 : 0;
	if (as === WORD_CLASS.object) return goesOn(view, i - 1) ? 1 : 0;
	if (norm === "who" && i > at) return 0;
	if (norm === "," && i > at) return apposition(view, i, highest);
	if (norm === "-" || norm === "/") return 1;
	return 0;
}

function goesOn(view: View, i: number): boolean {
	const as = view.classes[i]!;
	return (
		as === WORD_CLASS.preposition ||
		as === WORD_CLASS.to ||
		as === WORD_CLASS.coordinator ||
		OPENING.has(as) ||
		view.tokens[i]!.text === "," ||
		as === WORD_CLASS.pastForm ||
		as === WORD_CLASS.verb
	);
}

function phraseOpens(view: View, i: number): boolean {
	const as = view.classes[i];
	if (as === undefined) return false;
	if (as === WORD_CLASS.time) return false;
	return (
		NOMINAL.has(as) ||
		OPENING.has(as) ||
		as === WORD_CLASS.object ||
		as === WORD_CLASS.adverb ||
		as === WORD_CLASS.gerund ||
		as === WORD_CLASS.pastForm
	);
}

function closing(view: View, open: number, highest: number): number {
	for (let i = open + 1; i < Math.min(highest, open + 10); i++) {
		if (view.tokens[i]!.text === ")") return i - open + 1;
	}
	return 0;
}

function modifierRight(view: View, i: number, at: number): number {
	const { classes } = view;
	if (i === at) return NOMINAL.has(classes[i + 1] ?? 0) ? 1 : 0;
	if (goesOn(view, i - 1) && classes[i - 1] !== WORD_CLASS.coordinator)
		return NOMINAL.has(classes[i + 1] ?? 0) || OPENING.has(classes[i - 1]!) ? 1 : 0;
	if (classes[i] === WORD_CLASS.verb) return 0;
	const after = classes[i + 1];
	return after === WORD_CLASS.preposition &&
		NOMINAL.has(classes[i - 1]!) &&
		phraseOpens(view, i + 2)
		? 1
		: 0;
}

/** "Smith and Jones" joins; "Smith, and he left" and "Smith and left" do not. */
function coordinates(view: View, i: number, highest: number): boolean {
	const norm = view.tokens[i]!.norm;
	if (norm !== "and" && norm !== "or" && norm !== "&") return false;
	if (!phraseOpens(view, i + 1) || view.tokens[i - 1]!.text === ",") return false;
	for (let k = i + 1; k < Math.min(highest, i + 8); k++) {
		const as = view.classes[k]!;
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.verb) return false;
		if (as === WORD_CLASS.mark) return true;
	}
	return true;
}

const ROLE_LEAD = new Set(["a", "an", "the", "one", "his", "her", "their", "its", "who", "only"]);

/** ", a professor of law at Yale," names who it is; ", and they left" does not. */
function apposition(view: View, comma: number, highest: number): number {
	const { tokens, classes } = view;
	const next = comma + 1;
	if (next >= highest) return 0;
	const before = classes[comma - 1]!;
	if (!NOMINAL.has(before) && tokens[comma - 1]!.text !== ")") return 0;
	const norm = tokens[next]!.norm;
	if (norm === "who" || norm === "whose" || norm === "which") return 0;
	const end = boundary(view, next, highest);
	for (let i = next; i < end; i++) {
		const as = classes[i]!;
		if (
			as === WORD_CLASS.auxiliary ||
			as === WORD_CLASS.verb ||
			(as === WORD_CLASS.pronoun && i > next)
		)
			return 0;
	}
	if (norm === "only" && classes[next + 1] === WORD_CLASS.pastForm) return end - comma;
	if (classes[next] === WORD_CLASS.number) return 2;
	if (ROLE_LEAD.has(norm)) return 1;
	const ends = tokens[end]?.text;
	if (classes[next] === WORD_CLASS.nominal) return 1;
	// "Rob Smith, R-Ky.," and "Dayton, Ohio,": a short name between commas or before the end.
	return classes[next] === WORD_CLASS.name &&
		end - next <= 3 &&
		(ends === "," || ends === ".") &&
		before === WORD_CLASS.name
		? 1
		: 0;
}

function boundary(view: View, from: number, highest: number): number {
	let i = from;
	while (
		i < highest &&
		!/^[,.;:?!]$/.test(view.tokens[i]!.text) &&
		view.classes[i] !== WORD_CLASS.quote
	)
		i++;
	return i;
}

export { LONGEST_RELATIVE };
