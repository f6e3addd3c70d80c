import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { VerbForm } from "./verb-forms.ts";
import { type ReportingVerb, readVerb } from "./verb-lexicon.ts";
import { WORD_CLASS } from "./word-class.ts";
import { RAISING_VERBS } from "./words/interposed-verbs.ts";

/** `bare`: an infinitive or base form with no auxiliary of its own. */
export type Voice = "active" | "passive" | "gerund" | "bare";

/** A reporting verb with its auxiliaries, negation and the words joined to it. */
export interface VerbCue {
	/** The reporting verb itself. */
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
const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
	call: new Set(["for", "on", "out"]),
	come: new Set(["out"]),
	go: new Set(["on"]),
	lash: new Set(["out"]),
	point: new Set(["out", "to"]),
	push: new Set(["back"]),
	fire: new Set(["back"]),
	hit: new Set(["back", "out"]),
	shoot: new Set(["back"]),
	spell: new Set(["out"]),
	sum: new Set(["up"]),
	tweet: new Set(["out"]),
	write: new Set(["back"]),
};
const MARKS_OF_NOUN = new Set<number>([
	WORD_CLASS.determiner,
	WORD_CLASS.possessive,
	WORD_CLASS.genitive,
	WORD_CLASS.number,
]);
/** Quantifiers that also stand as whole subjects: "many say". */
const ALONE = new Set("all both some many most several few others those each such".split(" "));

/** Reads the token at `at` as a reporting verb; null when it is none or clearly a noun. */
export function readVerbCue(
	parsed: ParsedText,
	classes: Uint8Array,
	at: number,
	first: number,
): VerbCue | null {
	const { tokens } = parsed;
	const reading = readVerb(tokens[at]!.norm);
	if (!reading || classes[at] === WORD_CLASS.name) return null;
	const before = at > first ? tokens[at - 1]! : null;
	if (before && MARKS_OF_NOUN.has(classes[at - 1]!) && !ALONE.has(before.norm)) return null;
	const from = groupStart(parsed, classes, at, first);
	const voice = voiceOf(parsed, classes, { from, to: at }, reading.forms);
	const to = at + 1 + particleLength(parsed, reading.verb.lemma, at);
	const negated = classes.subarray(from, at).includes(WORD_CLASS.negation);
	return { at, group: { from, to }, verb: reading.verb, forms: reading.forms, voice, negated };
}

function particleLength({ tokens }: ParsedText, lemma: string, at: number): number {
	const next = tokens[at + 1];
	return next && PARTICLES[lemma]?.has(next.norm) ? 1 : 0;
}

/** Walks left over auxiliaries, negations, adverbs and "declined to". */
function groupStart(parsed: ParsedText, classes: Uint8Array, at: number, first: number): number {
	const { tokens } = parsed;
	let from = at;
	for (let i = at - 1; i >= first; i--) {
		const as = classes[i];
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.negation) from = i;
		else if (as === WORD_CLASS.to && i > first && raises(parsed, i - 1)) from = --i;
		else if (as === WORD_CLASS.coordinator && tokens[i + 1]!.norm === "then") break;
		else if (as !== WORD_CLASS.adverb) break;
	}
	return from > first && tokens[from]!.norm === "on" ? from - 1 : from;
}

function raises({ tokens }: ParsedText, i: number): boolean {
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
	const follows = tokens[to - 1]?.norm;
	if (auxiliary === null && forms.includes("base") && follows === "to") return "bare";
	return "active";
}
