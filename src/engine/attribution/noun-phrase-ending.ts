import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import {
	INNER_PREPOSITIONS,
	isParticiple,
	LONGEST_PHRASE,
	parenthesisBefore,
	tidy,
	trimTime,
} from "./phrase-parts.ts";
import { FINITE, isOneOf, NOMINAL, OPENING, type View } from "./view.ts";

/** What is done to a text before it tells: "a report released on Monday found". */
const PUBLISHED =
	/^(?:conducted|filed|issued|leaked|obtained|published|released|taken|unsealed|unveiled)$/;

/** A walk to the left: the phrase is `[from, to)` so far and may not go below `lowest`. */
interface Walk {
	readonly view: View;
	readonly lowest: number;
	readonly to: number;
	from: number;
}

/** How many tokens to take in at `i`; 0 where the phrase starts after it. */
type Step = (walk: Walk, i: number) => number;

const RELATIVE = new Set(["who", "whose", "that", "which"]);

/** The noun phrase that ends right before token `end` and starts no earlier than `first`. */
export function nounPhraseEnding(view: View, end: number, first: number): TokenRange | null {
	const to = trimTime(view, end, first);
	const lowest = Math.max(first, to - LONGEST_PHRASE);
	let i = to - 1;
	if (i < lowest) return null;
	if (view.classes[i] === WORD_CLASS.pronoun || RELATIVE.has(view.tokens[i]!.norm)) {
		return { from: withQuantifier(view, i, lowest), to };
	}
	const walk: Walk = { view, lowest, to, from: to };
	while (i >= lowest) {
		const step = STEPS[view.classes[i]!]?.(walk, i) ?? 0;
		if (step === 0) break;
		i -= step;
		walk.from = i + 1;
		if (isComplete(walk)) break;
	}
	const bare = walk.to - 1 > walk.from && PUBLISHED.test(view.tokens[walk.to - 1]!.norm);
	return tidy(view, bare ? { from: walk.from, to: walk.to - 1 } : walk);
}

/** "many others" */
function withQuantifier({ tokens, classes }: View, i: number, lowest: number): number {
	const quantified = i > lowest && tokens[i]!.norm === "others";
	return quantified && classes[i - 1] === WORD_CLASS.determiner ? i - 1 : i;
}

function hasStarted(walk: Walk): boolean {
	return walk.from < walk.to;
}

function isNominal({ view, lowest }: Walk, i: number): boolean {
	return i >= lowest && isOneOf(view, i, NOMINAL);
}

function opens({ view, lowest }: Walk, i: number): boolean {
	return i >= lowest && isOneOf(view, i, OPENING);
}

const always: Step = () => 1;
const onceStarted: Step = (walk) => (hasStarted(walk) ? 1 : 0);

/** "Smith's aide"; at the end only in "a friend of Smith's". */
const genitive: Step = (walk, i) => {
	if (hasStarted(walk)) return 1;
	return i - 2 >= walk.lowest && walk.view.tokens[i - 2]!.norm === "of" ? 1 : 0;
};

/** "the Monday meeting"; a time in front of the phrase is none of it. */
const time: Step = (walk, i) => {
	if (!hasStarted(walk) || i === walk.lowest) return 0;
	const afterPreposition = walk.view.classes[i - 1] === WORD_CLASS.preposition;
	const afterVerb = PUBLISHED.test(walk.view.tokens[i - 1]!.norm);
	return isNominal(walk, i - 1) || opens(walk, i - 1) || afterPreposition || afterVerb ? 1 : 0;
};

/** "the newly elected mayor", "two highly placed officials" */
const adverb: Step = (walk, i) => {
	if (!hasStarted(walk) || walk.view.tokens[i]!.norm === "however") return 0;
	if (opens(walk, i - 1)) return 1;
	const qualifies = isNominal(walk, i + 1) || walk.view.classes[i + 1] === WORD_CLASS.pastForm;
	return qualifies && isNominal(walk, i - 1) ? 1 : 0;
};

/** A verb inside a phrase: with its "who", or as participle ("officials briefed on the plan"). */
const verb: Step = (walk, i) => {
	if (!hasStarted(walk)) return isPublished(walk, i) ? 1 : relativeVerb(walk, i);
	const relative = relativeVerb(walk, i);
	if (relative > 0 || walk.view.classes[i] === WORD_CLASS.auxiliary) return relative;
	return isModifier(walk, i) ? 1 : 0;
};

/** "a report released on Monday": the time after it is trimmed already. */
function isPublished(walk: Walk, i: number): boolean {
	const { norm } = walk.view.tokens[i]!;
	return isNominal(walk, i - 1) && PUBLISHED.test(norm);
}
/** "a source who spoke": the verb and what stands between it and "who". */
function relativeVerb({ view, lowest }: Walk, i: number): number {
	let k = i - 1;
	while (k > lowest && BEFORE_VERB.has(view.classes[k]!)) k--;
	if (k <= lowest || view.tokens[k]!.norm !== "who") return 0;
	return isOneOf(view, k - 1, NOMINAL) || isOneOf(view, k - 1, OPENING) ? i - k + 1 : 0;
}

const BEFORE_VERB: ReadonlySet<number> = new Set([
	WORD_CLASS.auxiliary,
	WORD_CLASS.adverb,
	WORD_CLASS.negation,
]);

function isModifier(walk: Walk, i: number): boolean {
	const { view, lowest } = walk;
	if (i === lowest) return false;
	if (readVerb(view.tokens[i]!.norm)?.verb.frames.has("any")) return opens(walk, i - 1);
	const before = view.classes[i - 1]!;
	if (opens(walk, i - 1) || before === WORD_CLASS.adverb) return true;
	if (!isNominal(walk, i - 1)) return before === WORD_CLASS.preposition;
	if (view.classes[i] === WORD_CLASS.verb) return isParticiple(view, i);
	const after = view.classes[i + 1];
	return after === WORD_CLASS.preposition || after === WORD_CLASS.to || after === WORD_CLASS.time;
}

const preposition: Step = (walk, i) => {
	if (!hasStarted(walk) || i === walk.lowest) return 0;
	const { norm } = walk.view.tokens[i]!;
	// "a month after officials said": the clause starts there.
	if (norm === "after" || norm === "before") return 0;
	return INNER_PREPOSITIONS.has(norm) && attaches(walk, i - 1) ? 1 : 0;
};

const HOSTS: ReadonlySet<number> = new Set([
	...NOMINAL,
	WORD_CLASS.gerund,
	WORD_CLASS.pastForm,
	WORD_CLASS.determiner,
	WORD_CLASS.pronoun,
	WORD_CLASS.time,
]);

function attaches(walk: Walk, i: number): boolean {
	if (walk.view.classes[i] === WORD_CLASS.verb) {
		return relativeVerb(walk, i) > 0 || (isParticiple(walk.view, i) && isNominal(walk, i - 1));
	}
	return isOneOf(walk.view, i, HOSTS) || walk.view.tokens[i]!.text === ")";
}

const coordinator: Step = (walk, i) => {
	if (!hasStarted(walk) || i === walk.lowest) return 0;
	if (!/^(?:and|or|&)$/.test(walk.view.tokens[i]!.norm)) return 0;
	return isNominal(walk, i - 1) || walk.view.tokens[i - 1]!.text === ")" ? 1 : 0;
};

/** "one aide" */
const quantifier: Step = (walk, i) =>
	hasStarted(walk) && walk.view.tokens[i]!.norm === "one" ? 1 : 0;

/** "people who attended the meeting": no mark parts the clause from its noun. */
const relative: Step = (walk, i) =>
	hasStarted(walk) && walk.view.tokens[i]!.norm === "who" && isNominal(walk, i - 1) ? 1 : 0;

const mark: Step = (walk, i) => {
	const { norm } = walk.view.tokens[i]!;
	if (norm === ")") return parenthesisBefore(walk.view, i, walk.lowest);
	return hasStarted(walk) && (norm === "-" || norm === "/") ? 1 : 0;
};

/** "the officials' claims" */
const apostrophe: Step = ({ view, lowest }, i) =>
	view.tokens[i]!.norm === "'" && i > lowest && /s$/.test(view.tokens[i - 1]!.norm) ? 1 : 0;

const STEPS: Readonly<Record<number, Step>> = {
	[WORD_CLASS.name]: always,
	[WORD_CLASS.nominal]: always,
	[WORD_CLASS.number]: always,
	[WORD_CLASS.object]: always,
	[WORD_CLASS.determiner]: always,
	[WORD_CLASS.possessive]: always,
	[WORD_CLASS.gerund]: onceStarted,
	[WORD_CLASS.genitive]: genitive,
	[WORD_CLASS.time]: time,
	[WORD_CLASS.adverb]: adverb,
	[WORD_CLASS.verb]: verb,
	[WORD_CLASS.pastForm]: verb,
	[WORD_CLASS.auxiliary]: verb,
	[WORD_CLASS.preposition]: preposition,
	[WORD_CLASS.to]: preposition,
	[WORD_CLASS.coordinator]: coordinator,
	[WORD_CLASS.subordinator]: relative,
	[WORD_CLASS.pronoun]: (walk, i) => quantifier(walk, i) || relative(walk, i),
	[WORD_CLASS.mark]: mark,
	[WORD_CLASS.quote]: apostrophe,
};

/** Whether what stands before the phrase so far cannot be part of it: "On Monday | the mayor". */
function isComplete(walk: Walk): boolean {
	const { view, from, lowest } = walk;
	if (from <= lowest) return true;
	if (!opens(walk, from)) return false;
	if (opens(walk, from - 1) || view.tokens[from - 1]!.norm === "half") return false;
	return !JOINING.has(view.classes[from - 1]!) && !takesObject(walk, from - 1);
}

/** "people who attended the meeting", "officials investigating the crash" */
function takesObject(walk: Walk, i: number): boolean {
	if (walk.view.classes[i] === WORD_CLASS.gerund) return isNominal(walk, i - 1);
	return FINITE.has(walk.view.classes[i]!) && relativeVerb(walk, i) > 0;
}

const JOINING: ReadonlySet<number> = new Set([
	WORD_CLASS.preposition,
	WORD_CLASS.to,
	WORD_CLASS.coordinator,
]);
