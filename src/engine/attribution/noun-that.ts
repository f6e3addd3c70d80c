import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { BELIEF_NOUNS, SPEECH_NOUNS } from "../cue/words/reporting-nouns.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseEnding } from "./noun-phrase-ending.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { clauseFollows, isQuoted, type View } from "./view.ts";

const KINDS: ReadonlyMap<string, "speech" | "belief"> = new Map([
	...BELIEF_NOUNS.flatMap((noun) => formsOf(noun).map((form) => [form, "belief"] as const)),
	...SPEECH_NOUNS.flatMap((noun) => formsOf(noun).map((form) => [form, "speech"] as const)),
]);

function formsOf(noun: string): readonly string[] {
	const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
	return [noun, plural];
}

/** "the mayor's claim that", "the suggestion by officials that", "speculation that". */
export const nounThat: Pattern = (site) => {
	const { view, at, sentence } = site;
	const kind = kindOf(view.tokens[at]!.norm);
	if (!kind || isQuoted(view, at) || (view.classes[at] === WORD_CLASS.name && at > sentence.from))
		return [];
	const by = teller(site);
	const next = skipTime(view, by ? by.to : at + 1, sentence.to);
	const source = by ?? holder(site);
	if (source && !by && isObject(site, source)) return [];
	if (!opensContent(site, next, source !== null)) return [];
	if (!source && !isUnowned(site)) return [];
	const content = trimmed(view, { from: next, to: sentence.to });
	return [
		{
			source,
			cue: { from: at, to: at + 1 },
			content: content ? [content] : [],
			kind,
			because: "noun-that",
		},
	];
};

/** "by the mayor", "from residents", "among officials" right after the noun. */
function teller({ view, at, sentence }: Site): TokenRange | null {
	if (at + 1 >= sentence.to) return null;
	const leads = /^(?:among|by|from)$/.test(view.tokens[at + 1]!.norm);
	return leads ? nounPhraseStarting(view, at + 2, sentence.to) : null;
}

/** "her announcement on Monday that", "his claim last week that". */
function skipTime(view: View, from: number, last: number): number {
	let i = from;
	while (i < last && (view.classes[i] === WORD_CLASS.time || TIME_LEAD.test(view.tokens[i]!.norm)))
		i++;
	const isTime = i > from && view.classes[i - 1] === WORD_CLASS.time;
	return isTime && i < last && view.tokens[i]!.norm === "that" ? i : from;
}

const TIME_LEAD = /^(?:earlier|in|last|late|on|this)$/;

function kindOf(norm: string): "speech" | "belief" | null {
	return KINDS.get(norm) ?? null;
}

/** "claim that", "reports he left"; with a holder also "his call for". */
function opensContent({ view, sentence }: Site, next: number, held: boolean): boolean {
	if (next >= sentence.to) return false;
	const { norm } = view.tokens[next]!;
	if (norm === "that") return true;
	if (view.classes[next] === WORD_CLASS.pronoun) return clauseFollows(view, next, sentence.to);
	return (
		held &&
		/^(?:of|for)$/.test(norm) &&
		/^(?:accusations?|allegations?|calls?|claims?|denials?|demands?|predictions?|promises?|warnings?)$/.test(
			view.tokens[next - 1]!.norm,
		)
	);
}

/** "the mayor's often repeated public claim": the holder stands this close, in tokens. */
const HOLDER_REACH = 4;

const QUALIFYING: ReadonlySet<number> = new Set([
	WORD_CLASS.adverb,
	WORD_CLASS.nominal,
	WORD_CLASS.pastForm,
]);

/** "her claim", "the mayor's claim": whose it is; null when the text does not say. */
function holder({ view, at, sentence }: Site): TokenRange | null {
	for (let i = at - 1; i >= Math.max(sentence.from, at - HOLDER_REACH); i--) {
		const as = view.classes[i]!;
		if (as === WORD_CLASS.possessive) return { from: i, to: i + 1 };
		if (as === WORD_CLASS.genitive) return nearest(view, nounPhraseEnding(view, i, sentence.from));
		if (!QUALIFYING.has(as)) return null;
	}
	return null;
}

/** "rejected Ruiz's claim", "his thoughts on Ruiz's claim": the holder is Ruiz alone. */
function nearest(view: View, phrase: TokenRange | null): TokenRange | null {
	if (!phrase) return null;
	for (let i = phrase.to - 2; i >= phrase.from; i--) {
		if (PARTING.has(view.classes[i]!) && view.tokens[i]!.norm !== "of") {
			return { from: i + 1, to: phrase.to };
		}
	}
	return phrase;
}

const PARTING: ReadonlySet<number> = new Set([
	WORD_CLASS.gerund,
	WORD_CLASS.pastForm,
	WORD_CLASS.preposition,
	WORD_CLASS.to,
	WORD_CLASS.verb,
]);

/** "repeated his claim that", "said in her complaint that": the verb tells it already. */
function isObject({ view, sentence }: Site, { from }: TokenRange): boolean {
	if (view.classes[from] !== WORD_CLASS.possessive || from <= sentence.from) return false;
	const { norm } = view.tokens[from - 1]!;
	return norm === "in" || readVerb(norm) !== undefined;
}

/** "amid speculation that", "reports that": nobody stands behind it. */
function isUnowned({ view, at }: Site): boolean {
	return /^(?:allegations?|speculation|rumou?rs?|suggestions|claims|accusations|reports|fears|concerns)$/.test(
		view.tokens[at]!.norm,
	);
}
