import { WORD_CLASS } from "../cue/word-class.ts";
import { HEARSAY_PARTICIPLES } from "../cue/words/veiling-words.ts";
import { contentAfter } from "./content-after.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { subjectBefore } from "./subject.ts";
import { isQuoted, NOMINAL } from "./view.ts";

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

/** "is believed to", "accused of", "is seen as": nobody is named who believes, accuses or sees. */
export const passiveHidden: Pattern = ({ view, at, cue, sentence }) => {
	const { norm } = view.tokens[at]!;
	if (isQuoted(view, at) || at === sentence.from || isSupposed(view, at)) return [];
	const range = cue?.group ?? { from: at, to: at + 1 };
	const next = view.tokens[at + 1]?.norm ?? "";
	const passive = cue?.voice === "passive" || isAfterBe(view, at);
	if (passive ? !isHearsay(norm, next) : !REDUCED.test(`${norm} ${next}`)) return [];
	if (!passive && !NOMINAL.has(view.classes[at - 1]!) && view.tokens[at - 1]!.text !== ",")
		return [];
	const after = contentAfter(view, at + 1, sentence.to);
	const before = trimmed(view, { from: sentence.from, to: range.from });
	const content = [...(before && next !== "that" ? [before] : []), ...(after ? [after] : [])];
	const kind = cue?.verb.kind === "belief" ? "belief" : "speech";
	return [{ source: null, cue: range, content, kind, because: "passive-hidden" }];
};

const REDUCED = /^(?:accused of|(?:believed|thought|rumored|rumoured|alleged) to)$/;
const SEEING = /^(?:seen|viewed|regarded|perceived|considered|deemed)$/;

function isHearsay(norm: string, next: string): boolean {
	if (SEEING.test(norm))
		return (
			next === "as" ||
			((norm === "considered" || norm === "deemed") && next !== "by" && next !== ",")
		);
	return HEARSAY.has(norm) && (norm === "accused" ? next === "of" : /^(?:to|that|as)$/.test(next));
}

/** "would be considered": nobody does. */
function isSupposed(view: Site["view"], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		if (/^(?:would|could|should|might|may)$/.test(view.tokens[i]!.norm)) return true;
	}
	return false;
}

function isAfterBe(view: Site["view"], at: number): boolean {
	let i = at - 1;
	while (i > 0 && view.classes[i] === WORD_CLASS.adverb) i--;
	return /^(?:is|are|was|were|be|been|being)$/.test(view.tokens[i]!.norm);
}
