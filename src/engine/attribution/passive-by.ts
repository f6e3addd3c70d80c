import { WORD_CLASS } from "../cue/word-class.ts";
import { NO_SPEECH_IN_PASSIVE, REDUCIBLE } from "../cue/words/passive-verbs.ts";
import { contentAfter } from "./content-after.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { subjectBefore } from "./subject.ts";
import { withoutCharge } from "./without-charge.ts";

/** "by" stands this close after its participle, in tokens. */
const BY_REACH = 3;

const MEANS = /^(?:e-?mail|fax|letter|mail|phone|telephone|text|video)$/;

const NO_SPEECH: ReadonlySet<string> = new Set(NO_SPEECH_IN_PASSIVE);
const REDUCED: ReadonlySet<string> = new Set(REDUCIBLE);

/** "was described by the mayor as", "as reported by Reuters". */
export const passiveBy: Pattern = (site) => {
	const { view, cue, sentence } = site;
	if (!cue?.forms.includes("participle") || cue.verb.kind === "attitude") return [];
	const { lemma } = cue.verb;
	if (cue.voice === "passive" ? NO_SPEECH.has(lemma) : !REDUCED.has(lemma)) return [];
	const by = findBy(site, cue.group.to);
	if (by === null || (cue.voice !== "passive" && cue.group.from !== cue.at)) return [];
	const phrase = nounPhraseStarting(view, by + 1, sentence.to);
	// "confirmed by April 7" tells when, "claimed by phone" how.
	if (!phrase || view.classes[by + 1] === WORD_CLASS.time) return [];
	if (phrase.to - phrase.from === 1 && MEANS.test(view.tokens[phrase.from]!.norm)) return [];
	const source = lemma === "accuse" ? withoutCharge(view, phrase) : phrase;
	const subject = subjectBefore(view, cue.group.from, sentence.from);
	const after = contentAfter(view, source.to, sentence.to);
	const content = [subject, after].filter((range) => range !== null);
	return [
		{
			source,
			cue: { from: cue.group.from, to: by + 1 },
			content,
			kind: cue.verb.kind,
			because: "passive-by",
		},
	];
};

function findBy({ view, sentence }: Site, from: number): number | null {
	for (let i = from; i < Math.min(sentence.to, from + BY_REACH); i++) {
		if (view.tokens[i]!.norm === "by") return i;
		const as = view.classes[i];
		if (as !== WORD_CLASS.adverb && as !== WORD_CLASS.time && as !== WORD_CLASS.preposition)
			return null;
	}
	return null;
}
