import type { VerbCue } from "../cue/verb-cue.ts";
import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { agrees, COUNTED } from "./agreement.ts";
import { asksForAnonymity, explainsAnonymity } from "./anonymity-clause.ts";
import { contentAround } from "./content.ts";
import type { Draft, Pattern, Site } from "./draft.ts";
import { frameIsMet, hasFrame, REPORTED } from "./frames.ts";
import type { PatternName } from "./patterns.ts";
import { canSpeak } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import { clauseFollows, isQuoted, sentenceAt, type View } from "./view.ts";

/** "the mayor said", "officials have denied", "she would not say". */
export const subjectVerb: Pattern = (site) => {
	const { view, cue, sentence } = site;
	if (cue?.voice !== "active" || isNonFinite(cue)) return [];
	const source = subjectBefore(view, cue.group.from, sentence.from);
	if (!source || !canSpeak(view, source, cue) || !frameIsMet(view, cue, source)) return [];
	if (
		explainsAnonymity(view, source.from, sentence) ||
		asksForAnonymity(view, cue.group, sentence.to)
	)
		return [];
	if (
		!agrees(view, source, cue) ||
		isReduced(view, source, cue, sentence) ||
		isAsked(view, source, cue)
	)
		return [];
	const because = patternFor(site, cue);
	return isLikely(view, source, cue, because) ? [makeDraft(site, source, cue, because)] : [];
};

/** Verbs that "by phone" or "under oath" may follow. */
const ALONE =
	/^(?:add|admit|begin|claim|conclude|confess|continue|end|reply|respond|say|start|state|swear|testify)$/;
/** "claimed to be", "asked to be". */
const CLAIMS_TO = /^(?:agree|ask|beg|claim|decline|pledge|promise|refuse|request|threaten|vow)$/;

/** "one of the aides charged under", "the ships proposed to be": a participle, not a verb. */
function isReduced(view: View, source: TokenRange, cue: VerbCue, sentence: TokenRange): boolean {
	if (!cue.forms.includes("participle") || cue.group.from !== cue.at) return false;
	const next = cue.group.to;
	if (next >= sentence.to) return false;
	if (isAttributive(view, source, next)) return true;
	const after = view.tokens[next]!.norm;
	if (ALONE.test(cue.verb.lemma)) return false;
	const isLast = next + 1 >= sentence.to;
	if (after === "by" || after === "under")
		return isLast || view.classes[next + 1] !== WORD_CLASS.gerund;
	if (after !== "to" || isLast) return false;
	return view.tokens[next + 1]!.norm === "be" && !CLAIMS_TO.test(cue.verb.lemma);
}

/** "seven suspected informants", "the most anticipated witness": the participle goes with the noun. */
function isAttributive({ tokens, classes }: View, { from, to }: TokenRange, next: number): boolean {
	if (classes[next] !== WORD_CLASS.nominal) return false;
	const { norm } = tokens[to - 1]!;
	const counted = classes[to - 1] === WORD_CLASS.number || COUNTED.test(norm);
	return counted || (to - from > 1 && /^(?:most|latest|least)$/.test(norm));
}

/** "When was the mayor asked", "How has he responded": a question tells of no answer. */
function isAsked(view: View, source: TokenRange, cue: VerbCue): boolean {
	if (cue.group.from !== cue.at || source.from === 0) return false;
	const sentence = sentenceAt(view, cue.at);
	const lead = source.from - 1;
	if (lead < sentence.from || view.classes[lead] !== WORD_CLASS.auxiliary) return false;
	return view.tokens[sentence.to - 1]!.text === "?";
}

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

/** Within another's words only what is clearly somebody else's statement counts. */
function isLikely(view: View, source: TokenRange, cue: VerbCue, because: PatternName): boolean {
	const pronoun = view.classes[source.from] === WORD_CLASS.pronoun;
	const { frames } = cue.verb;
	if (cue.verb.lemma === "call" && /^an?$/.test(view.tokens[source.from]!.norm)) return false;
	if (because === "subject-attitude")
		return pronoun || view.classes[source.to - 1] === WORD_CLASS.name;
	if (because === "subject-verb-nested" && isSelfReport(view, source)) return false;
	if (because === "subject-verb-nested")
		return hasFrame(cue, REPORTED) || (frames.has("belief") && !pronoun);
	if (because !== "subject-verb-quoted") return true;
	if (pronoun || !frames.has("any") || cue.group.from !== cue.at) return false;
	const sentence = sentenceAt(view, cue.at);
	return clauseFollows(view, cue.group.to, sentence.to) || signsOff(view, source, cue, sentence);
}

/** "…, the person said." within an excerpt from another text. */
function signsOff(
	{ tokens }: View,
	source: TokenRange,
	cue: VerbCue,
	sentence: TokenRange,
): boolean {
	if (cue.verb.lemma !== "say" || cue.group.to >= sentence.to) return false;
	return tokens[source.from - 1]?.text === "," && tokens[cue.group.to]!.text === ".";
}

/** "The nurse said she told them": what speakers report of themselves is part of their words. */
function isSelfReport({ tokens }: View, source: TokenRange): boolean {
	if (source.to - source.from > 1 || !/^(?:he|she|they)$/.test(tokens[source.from]!.norm))
		return false;
	let before = source.from - 1;
	if (tokens[before]?.norm === "that") before--;
	return readVerb(tokens[before]?.norm ?? "")?.verb.kind === "speech";
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
