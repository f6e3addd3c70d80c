import type { VerbCue } from "../cue/find-verb-cues.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { agrees } from "./agreement.ts";
import { contentAround } from "./content.ts";
import type { Draft, Pattern, Site } from "./draft.ts";
import { frameIsMet } from "./frames.ts";
import type { PatternName } from "./patterns.ts";
import { subjectBefore } from "./subject.ts";
import { clauseFollows, isQuoted, NOMINAL, sentenceAt, type View } from "./view.ts";

/** "the mayor said", "officials have denied", "she would not say". */
export const subjectVerb: Pattern = (site) => {
	const { view, cue, sentence } = site;
	if (cue?.voice !== "active" || isNonFinite(cue)) return [];
	const source = subjectBefore(view, cue.group.from, sentence.from);
	if (!source || !canSpeak(view, source, cue) || !frameIsMet(view, cue, source)) return [];
	if (!agrees(view, source, cue)) return [];
	const because = patternFor(site, cue);
	return isLikely(view, source, cue, because) ? [makeDraft(site, source, cue, because)] : [];
};

function isNonFinite(cue: VerbCue): boolean {
	return cue.forms.every((form) => form === "gerund") && cue.group.from === cue.at;
}

function makeDraft({ view }: Site, source: TokenRange, cue: VerbCue, because: PatternName): Draft {
	const head = { from: Math.min(source.from, cue.group.from), to: cue.group.to };
	return {
		source,
		cue: cue.group,
		content: contentAround(view, head, cue.group.to),
		kind: cue.verb.kind,
		because,
	};
}

const REPORTED = ["any", "clause", "finding"] as const;

/** Within another's words only what is clearly somebody else's statement counts. */
function isLikely(view: View, source: TokenRange, cue: VerbCue, because: PatternName): boolean {
	const pronoun = view.classes[source.from] === WORD_CLASS.pronoun;
	const { frames } = cue.verb;
	if (cue.verb.lemma === "call" && /^an?$/.test(view.tokens[source.from]!.norm)) return false;
	if (because === "subject-attitude")
		return pronoun || view.classes[source.to - 1] === WORD_CLASS.name;
	if (because === "subject-verb-nested")
		return REPORTED.some((frame) => frames.has(frame)) || (frames.has("belief") && !pronoun);
	if (because !== "subject-verb-quoted") return true;
	return (
		!pronoun &&
		frames.has("any") &&
		cue.group.from === cue.at &&
		clauseFollows(view, cue.group.to, sentenceAt(view, cue.at).to)
	);
}

function patternFor({ view, earlier }: Site, cue: VerbCue): PatternName {
	if (isQuoted(view, cue.at)) return "subject-verb-quoted";
	if (cue.verb.kind === "attitude") return "subject-attitude";
	const within = earlier.some(
		(draft) =>
			// "declined" is no statement around "declined to comment".
			(draft.cue?.to ?? 0) <= cue.group.from &&
			draft.content.some((at) => at.from <= cue.at && cue.at < at.to),
	);
	if (within) return "subject-verb-nested";
	return cue.verb.kind === "belief" ? "subject-belief" : "subject-verb";
}

/** The writer and the reader are no sources, nor is what a bare "it" or "this" stands for. */
const NOT_SOURCES = new Set(["i", "we", "you", "this", "that", "these", "there", "what", "here"]);

export function canSpeak(view: View, source: TokenRange, cue: VerbCue): boolean {
	if (/^no(?:-one|body)?$/.test(view.tokens[source.from]!.norm)) return false;
	if (source.to - source.from > 1) return hasHead(view, source);
	const { norm } = view.tokens[source.from]!;
	if (NOT_SOURCES.has(norm)) return false;
	if (norm === "it" || norm === "which")
		return (
			cue.verb.frames.has("any") || cue.verb.kind === "evidence" || cue.verb.kind === "writing"
		);
	return true;
}

function hasHead(view: View, source: TokenRange): boolean {
	for (let i = source.from; i < source.to; i++) {
		const as = view.classes[i]!;
		if (
			NOMINAL.has(as) ||
			as === WORD_CLASS.pronoun ||
			as === WORD_CLASS.determiner ||
			as === WORD_CLASS.gerund
		)
			return true;
	}
	return false;
}
