import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { appositionLength } from "./apposition.ts";
import {
	INNER_PREPOSITIONS,
	isParticiple,
	LONGEST_PHRASE,
	parenthesisAfter,
	tidy,
	trimTime,
} from "./phrase-parts.ts";
import { isOneOf, NOMINAL, OPENING, type View } from "./view.ts";

/** A walk to the right that started at `at` and may not reach `highest`. */
interface Walk {
	readonly view: View;
	readonly at: number;
	readonly highest: number;
}

/** How many tokens to take in at `i`; 0 where the phrase ends before it. */
type Step = (walk: Walk, i: number) => number;

/** Pronouns that "of" or a noun may follow: "none of them", "one aide". */
const PARTITIVE = /^(?:none|one|others|someone|something)$/;

/** The noun phrase that starts at token `at` and ends before `last`; null when none does. */
export function nounPhraseStarting(view: View, at: number, last: number): TokenRange | null {
	const walk: Walk = { view, at, highest: Math.min(last, at + LONGEST_PHRASE) };
	if (at >= walk.highest) return null;
	let i = at;
	if (view.classes[at] === WORD_CLASS.pronoun) {
		i++;
		const goesOn = (i < walk.highest && view.tokens[i]!.norm === "of") || isNominal(walk, i);
		const partitive = PARTITIVE.test(view.tokens[at]!.norm) && goesOn;
		if (!partitive) return { from: at, to: i };
	}
	while (i < walk.highest) {
		const step = STEPS[view.classes[i]!]?.(walk, i) ?? 0;
		if (step === 0) break;
		i += step;
	}
	while (i > at && (isOneOf(view, i - 1, DANGLING) || view.tokens[i - 1]!.text === ",")) i--;
	return tidy(view, { from: at, to: trimTime(view, i, at) });
}

const DANGLING: ReadonlySet<number> = new Set([
	WORD_CLASS.preposition,
	WORD_CLASS.to,
	WORD_CLASS.coordinator,
	WORD_CLASS.adverb,
]);

function isNominal({ view, highest }: Walk, i: number): boolean {
	return i < highest && isOneOf(view, i, NOMINAL);
}

const EXPECTING: ReadonlySet<number> = new Set([
	...OPENING,
	WORD_CLASS.preposition,
	WORD_CLASS.to,
	WORD_CLASS.coordinator,
	WORD_CLASS.pastForm,
	WORD_CLASS.verb,
]);

/** Whether the phrase cannot end at `i`: a preposition or article asks for more. */
function goesOn({ view }: Walk, i: number): boolean {
	return isOneOf(view, i, EXPECTING) || view.tokens[i]!.text === ",";
}

const CAN_OPEN: ReadonlySet<number> = new Set([
	...NOMINAL,
	...OPENING,
	WORD_CLASS.object,
	WORD_CLASS.adverb,
	WORD_CLASS.gerund,
	WORD_CLASS.pastForm,
]);

function canOpen({ view, highest }: Walk, i: number): boolean {
	return i < highest && isOneOf(view, i, CAN_OPEN);
}

const always: Step = () => 1;
const time: Step = (walk, i) => (i === walk.at && isNominal(walk, i + 1) ? 1 : 0);
const opening: Step = (walk, i) => (i === walk.at || goesOn(walk, i - 1) ? 1 : 0);
const object: Step = (walk, i) => (i > walk.at && goesOn(walk, i - 1) ? 1 : 0);

const gerund: Step = (walk, i) => {
	if (i === walk.at || goesOn(walk, i - 1)) return 1;
	if (walk.view.classes[i - 1] === WORD_CLASS.genitive) return 1;
	return isNominal(walk, i - 1) && isNominal(walk, i + 1) ? 1 : 0;
};

const adverb: Step = ({ view, at }, i) => (i === at || isOneOf(view, i - 1, OPENING) ? 1 : 0);

/** "the elected mayor", "people briefed on the talks" */
const participle: Step = (walk, i) => {
	const { view, at } = walk;
	if (i === at) return isNominal(walk, i + 1) ? 1 : 0;
	if (goesOn(walk, i - 1) && view.classes[i - 1] !== WORD_CLASS.coordinator) {
		return isNominal(walk, i + 1) || isOneOf(view, i - 1, OPENING) ? 1 : 0;
	}
	if (view.classes[i] === WORD_CLASS.verb && !isParticiple(view, i)) return 0;
	if (!isNominal(walk, i - 1)) return 0;
	return canOpen(walk, i + 2) && view.classes[i + 1] === WORD_CLASS.preposition ? 1 : 0;
};

const preposition: Step = (walk, i) => {
	if (i === walk.at || !INNER_PREPOSITIONS.has(walk.view.tokens[i]!.norm)) return 0;
	return canOpen(walk, i + 1) ? 1 : 0;
};

/** A second subject's verb stands this close after "and". */
const CLAUSE_REACH = 8;

/** "Smith and Jones" joins; "Smith, and he left" and "Smith and the aide left" do not. */
const coordinator: Step = (walk, i) => {
	const { view, at, highest } = walk;
	if (i === at || !/^(?:and|or|&)$/.test(view.tokens[i]!.norm)) return 0;
	if (!canOpen(walk, i + 1) || view.tokens[i - 1]!.text === ",") return 0;
	for (let k = i + 1; k < Math.min(highest, i + CLAUSE_REACH); k++) {
		const as = view.classes[k]!;
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.verb) return 0;
		if (as === WORD_CLASS.mark) break;
	}
	return 1;
};

const mark: Step = (walk, i) => {
	const { text } = walk.view.tokens[i]!;
	if (text === "(") return parenthesisAfter(walk.view, i, walk.highest);
	if (text === "," && i > walk.at) return appositionLength(walk.view, i, walk.highest);
	return text === "-" || text === "/" ? 1 : 0;
};

/** "the officials' lawyers" */
const apostrophe: Step = (walk, i) => {
	const plural = i > walk.at && /s$/.test(walk.view.tokens[i - 1]!.norm);
	return plural && walk.view.tokens[i]!.norm === "'" && isNominal(walk, i + 1) ? 1 : 0;
};

const STEPS: Readonly<Record<number, Step>> = {
	[WORD_CLASS.name]: always,
	[WORD_CLASS.nominal]: always,
	[WORD_CLASS.number]: always,
	[WORD_CLASS.genitive]: always,
	[WORD_CLASS.time]: time,
	[WORD_CLASS.determiner]: opening,
	[WORD_CLASS.possessive]: opening,
	[WORD_CLASS.object]: object,
	[WORD_CLASS.gerund]: gerund,
	[WORD_CLASS.adverb]: adverb,
	[WORD_CLASS.verb]: participle,
	[WORD_CLASS.pastForm]: participle,
	[WORD_CLASS.preposition]: preposition,
	[WORD_CLASS.to]: preposition,
	[WORD_CLASS.coordinator]: coordinator,
	[WORD_CLASS.mark]: mark,
	[WORD_CLASS.quote]: apostrophe,
};
