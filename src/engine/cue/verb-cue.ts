import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { VerbForm } from "./verb-forms.ts";
import { type ReportingVerb, readVerb } from "./verb-lexicon.ts";
import { WORD_CLASS } from "./word-class.ts";
import { RAISING_VERBS } from "./words/interposed-verbs.ts";
import { NEED_PARTICLE, PARTICLES } from "./words/particle-verbs.ts";

/** `bare`: an infinitive or base form with no auxiliary of its own. */
export type Voice = "active" | "passive" | "gerund" | "bare";

/** A reporting verb with its auxiliaries, negation and the words joined to it. */
export interface VerbCue {
	/** Index of the reporting verb itself. */
	readonly at: number;
	/** From the first auxiliary to the verb or its particle. */
	readonly group: TokenRange;
	readonly verb: ReportingVerb;
	readonly forms: readonly VerbForm[];
	readonly voice: Voice;
	readonly negated: boolean;
}

const RAISING: ReadonlySet<string> = new Set(RAISING_VERBS);
const BE = new Set("is are was were be been being 're 'm am get got gets getting".split(" "));
const MUST_HAVE_PARTICLE: ReadonlySet<string> = new Set(NEED_PARTICLE);
/** Forms that are never nouns: "a friend of Smith's told us", "Smith, 34, in 2015 said". */
const ALWAYS_VERBS = new Set("said says told wrote".split(" "));
/** Behind a subject: "Smith, 34, in 2015 said", not "In 2015 said". */
const YEAR = /^(?:19|20)\d\d$/;
const MARKS_OF_NOUN = new Set<number>([
	WORD_CLASS.determiner,
	WORD_CLASS.possessive,
	WORD_CLASS.genitive,
	WORD_CLASS.number,
]);
/** Quantifiers that also stand as whole subjects: "many say". */
const ALONE = new Set("all both some many most several few others those each such".split(" "));

/**
 * Reads a token as a reporting verb.
 *
 * @param classes one `WORD_CLASS` a token
 * @param at index of the token
 * @param first index of its sentence's first token: the look back stops there
 * @returns null when it is none, or clearly a noun
 */
export function readVerbCue(
	parsed: ParsedText,
	classes: Uint8Array,
	at: number,
	first: number,
): VerbCue | null {
	const { tokens } = parsed;
	const reading = readVerb(tokens[at]!.norm);
	if (!reading || classes[at] === WORD_CLASS.name) return null;
	if (at > first && MARKS_OF_NOUN.has(classes[at - 1]!)) {
		const isInsertedYear = YEAR.test(tokens[at - 1]!.norm) && at - 2 > first;
		if (!canFollowMark(tokens[at - 1]!.norm, tokens[at]!.norm, isInsertedYear)) return null;
	}
	const { lemma } = reading.verb;
	const to = at + 1 + particleLength(parsed, lemma, at);
	if (to === at + 1 && MUST_HAVE_PARTICLE.has(lemma)) return null;
	const from = groupStart(parsed, classes, at, first);
	if (isComplement(tokens[at - 1]?.norm, from < at, reading.forms)) return null;
	const voice = voiceOf(parsed, classes, { from, to: at }, reading.forms);
	const negated = classes.subarray(from, at).includes(WORD_CLASS.negation);
	return { at, group: { from, to }, verb: reading.verb, forms: reading.forms, voice, negated };
}

function canFollowMark(mark: string, norm: string, isInsertedYear: boolean): boolean {
	return ALONE.has(mark) || ((isInsertedYear || /^[’']s?$/.test(mark)) && ALWAYS_VERBS.has(norm));
}

/** "are comments", "is reports": after a form of "be" a base or third form is a noun. */
function isComplement(
	before: string | undefined,
	hasAuxiliary: boolean,
	forms: readonly VerbForm[],
): boolean {
	if (!hasAuxiliary || before === undefined || !BE.has(before)) return false;
	return !forms.includes("participle") && !forms.includes("gerund");
}

function particleLength({ tokens }: ParsedText, lemma: string, at: number): number {
	const next = tokens[at + 1];
	const isNear = next?.sentence === tokens[at]!.sentence;
	return isNear && PARTICLES.get(lemma)?.includes(next.norm) ? 1 : 0;
}

/** Walks left over auxiliaries, negations, adverbs and "declined to". */
function groupStart(parsed: ParsedText, classes: Uint8Array, at: number, first: number): number {
	const { tokens } = parsed;
	let from = at;
	for (let i = at - 1; i >= first; i--) {
		const as = classes[i];
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.negation) from = i;
		else if (as === WORD_CLASS.to && i > first && raises(parsed, classes, i - 1)) from = --i;
		else if (as !== WORD_CLASS.adverb) break;
	}
	return from > first && tokens[from]!.norm === "on" ? from - 1 : from;
}

function raises({ tokens }: ParsedText, classes: Uint8Array, i: number): boolean {
	// "the need to admit it" is a noun.
	if (i > 0 && MARKS_OF_NOUN.has(classes[i - 1]!)) return false;
	if (tokens[i]!.norm === "on") return /^(?:went|goes|go|gone)$/.test(tokens[i - 1]?.norm ?? "");
	return RAISING.has(tokens[i]!.norm);
}

function voiceOf(
	{ tokens }: ParsedText,
	classes: Uint8Array,
	{ from, to }: TokenRange,
	forms: readonly VerbForm[],
): Voice {
	let auxiliary: string | null = null;
	for (let i = from; i < to; i++) {
		if (classes[i] === WORD_CLASS.auxiliary) auxiliary = tokens[i]!.norm;
		else if (classes[i] === WORD_CLASS.to) auxiliary = "to";
	}
	if (auxiliary && BE.has(auxiliary) && forms.includes("participle")) return "passive";
	if (forms.includes("gerund")) return auxiliary && BE.has(auxiliary) ? "active" : "gerund";
	const before = tokens[to - 1]?.norm;
	if (auxiliary === null && forms.includes("base") && before === "to") return "bare";
	return "active";
}
