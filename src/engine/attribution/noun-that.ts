import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { BELIEF_NOUNS, SPEECH_NOUNS } from "../cue/words/reporting-nouns.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseEnding } from "./noun-phrase-ending.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { clauseFollows, isQuoted } from "./view.ts";

const SPEECH: ReadonlySet<string> = new Set(SPEECH_NOUNS);
const BELIEF: ReadonlySet<string> = new Set(BELIEF_NOUNS);

/** "the mayor's claim that", "the suggestion by officials that", "speculation that". */
export const nounThat: Pattern = (site) => {
	const { view, at, sentence } = site;
	const kind = kindOf(view.tokens[at]!.norm);
	if (!kind || isQuoted(view, at) || (view.classes[at] === WORD_CLASS.name && at > sentence.from))
		return [];
	const isBy = at + 1 < sentence.to && view.tokens[at + 1]!.norm === "by";
	const by = isBy ? nounPhraseStarting(view, at + 2, sentence.to) : null;
	const next = by ? by.to : at + 1;
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

function kindOf(norm: string): "speech" | "belief" | null {
	const ending = norm.endsWith("es") ? 2 : norm.endsWith("s") ? 1 : 0;
	const singular = norm.slice(0, norm.length - ending);
	if (SPEECH.has(norm) || SPEECH.has(singular)) return "speech";
	return BELIEF.has(norm) || BELIEF.has(singular) ? "belief" : null;
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

function holder({ view, at, sentence }: Site): TokenRange | null {
	for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
		const as = view.classes[i]!;
		if (as === WORD_CLASS.possessive) return { from: i, to: i + 1 };
		if (as === WORD_CLASS.genitive) return nounPhraseEnding(view, i, sentence.from);
		if (as !== WORD_CLASS.nominal) return null;
	}
	return null;
}

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
