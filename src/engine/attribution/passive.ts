import { WORD_CLASS } from "../cue/word-class.ts";
import { HEARSAY_PARTICIPLES } from "../cue/words/veiling-words.ts";
import type { TokenRange } from "../text/span.ts";
import { contentAfter, trimmed } from "./content.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase.ts";
import { subjectBefore } from "./subject.ts";

const HEARSAY: ReadonlySet<string> = new Set(HEARSAY_PARTICIPLES);
/** "by" stands this close after its participle. */
const BY_REACH = 3;

/** Verbs whose passive tells what was done, not what was said. */
const NOT_IN_PASSIVE =
	/^(?:question|challenge|order|direct|rule|decide|determine|teach|read|write|push|shoot|hit|fire|start|begin|finish|end|post|offer|find|attack|reject|dismiss|prove|hold|figure|reference|understand|know|forget|threaten|command)$/;
/** "as reported by": participles that need no auxiliary. */
const REDUCIBLE =
	/^(?:report|quote|describe|announce|claim|cite|confirm|allege|predict|identify|dub|call)$/;

/** "was described by the mayor as", "as reported by Reuters". */
export const passiveBy: Pattern = (site) => {
	const { view, cue, sentence } = site;
	if (!cue?.forms.includes("participle") || cue.verb.kind === "attitude") return [];
	if (
		cue.voice === "passive" ? NOT_IN_PASSIVE.test(cue.verb.lemma) : !REDUCIBLE.test(cue.verb.lemma)
	)
		return [];
	const by = findBy(site);
	if (by === null || (cue.voice !== "passive" && cue.group.from !== cue.at)) return [];
	const source = nounPhraseStarting(view, by + 1, sentence.to);
	if (!source) return [];
	const subject = subjectBefore(view, cue.group.from, sentence.from);
	const after = contentAfter(view, source.to, sentence.to);
	const content = [...(subject ? [subject] : []), ...(after ? [after] : [])];
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

function findBy({ view, cue, sentence }: Site): number | null {
	for (let i = cue!.group.to; i < Math.min(sentence.to, cue!.group.to + BY_REACH); i++) {
		if (view.tokens[i]!.norm === "by") return i;
		const as = view.classes[i];
		if (as !== WORD_CLASS.adverb && as !== WORD_CLASS.time && as !== WORD_CLASS.preposition)
			return null;
	}
	return null;
}

/** "is believed to", "it was reported that": nobody is named who believes or reports. */
export const passiveHidden: Pattern = ({ view, cue, sentence }) => {
	if (cue?.voice !== "passive" || !HEARSAY.has(view.tokens[cue.at]!.norm)) return [];
	const next = view.tokens[cue.group.to];
	if (!next || !/^(?:to|that|of|as)$/.test(next.norm)) return [];
	const after = contentAfter(view, cue.group.to, sentence.to);
	const before: TokenRange | null = trimmed(view, { from: sentence.from, to: cue.group.from });
	const content = [...(before && next.norm !== "that" ? [before] : []), ...(after ? [after] : [])];
	return [
		{
			source: null,
			cue: cue.group,
			content,
			kind: cue.verb.kind === "belief" ? "belief" : "speech",
			because: "passive-hidden",
		},
	];
};
