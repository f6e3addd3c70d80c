import type { VerbCue } from "../cue/verb-cue.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { HOLDER_NOUNS } from "../cue/words/telling-nouns.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { agrees } from "./agreement.ts";
import { asksForAnonymity } from "./anonymity-clause.ts";
import { contentAround } from "./content.ts";
import { contentAfter } from "./content-after.ts";
import { isDash } from "./content-edge.ts";
import type { Pattern, Site } from "./draft.ts";
import { frameIsMet, hasFrame, REPORTED } from "./frames.ts";
import { nounPhraseEnding } from "./noun-phrase-ending.ts";
import type { PatternName } from "./patterns.ts";
import { canSpeak } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import { FINITE, isQuoted, NOMINAL, type View } from "./view.ts";

/** "She left, saying that …", "He resigned and told reporters …": the subject stands further back. */
export const sharedSubject: Pattern = (site) => {
	const { view, cue, sentence } = site;
	if (!cue || cue.verb.kind === "attitude" || isQuoted(view, cue.at)) return [];
	if (cue.group.from <= sentence.from || asksForAnonymity(view, cue.group, sentence.to)) return [];
	if (!(isFreeGerund(site) || isJoined(site)) || !frameIsMet(view, cue, null)) return [];
	const source = sourceFor(site, cue);
	if (!source || !canSpeak(view, source, cue) || (isJoined(site) && !agrees(view, source, cue)))
		return [];
	const content = contentAfter(view, cue.group.to, sentence.to);
	return [
		{
			source,
			cue: cue.group,
			content: content ? [content] : contentAround(view, cue.group, cue.group.to),
			kind: cue.verb.kind,
			because: "shared-subject",
		},
	];
};

/** ", showing that", ", underscoring the risk": what a deed shows, or "citing", which has its own pattern. */
const SHOWING =
	/^(?:brand|characteri[sz]e|cite|compare|demonstrate|document|highlight|order|refer|reflect|reveal|show|underline|underscore)$/;

/** ", adding that": a participle parted by a comma, or after what holds words: "a letter saying". */
function isFreeGerund(site: Site): boolean {
	const { view, cue } = site;
	if (cue?.voice !== "gerund" || !hasFrame(cue, TELLING)) return false;
	if (SHOWING.test(cue.verb.lemma)) return false;
	let i = cue.group.from - 1;
	while (i > 0 && view.classes[i] === WORD_CLASS.adverb) i--;
	if (view.quotes[i] === QUOTE_STATE.closing) i--;
	const { text, norm } = view.tokens[i]!;
	const isParted = text === "," || isDash(text) || /^(?:while|and|before|after|but)$/.test(norm);
	if (isParted || HOLDERS.has(norm)) return true;
	return cue.verb.lemma === "say"
		? NOMINAL.has(view.classes[i]!)
		: withPhrase(site, cue.group.from) !== null;
}

/** "with prosecutors complaining": the subject stands between. */
function withPhrase({ view, sentence }: Site, at: number): TokenRange | null {
	const found = nounPhraseEnding(view, at, sentence.from);
	return found && found.from > sentence.from && view.tokens[found.from - 1]!.norm === "with"
		? found
		: null;
}

const TELLING = [...REPORTED, "object"] as const;

/** "He resigned and told reporters": a past form after "and" or "but". */
function isJoined({ view, cue }: Site): boolean {
	if (cue?.voice !== "active" || (!cue.forms.includes("past") && !cue.forms.includes("third")))
		return false;
	if (cue.verb.kind !== "speech" && cue.verb.kind !== "writing") return false;
	let i = cue.group.from - 1;
	while (i > 0 && view.classes[i] === WORD_CLASS.adverb) i--;
	return view.classes[i] === WORD_CLASS.coordinator;
}

const HOLDERS: ReadonlySet<string> = new Set(HOLDER_NOUNS);

/** Whose subject goes on: nobody within another's words, nor a mere holder of a noun. */
const MAIN_CLAUSE: ReadonlySet<PatternName> = new Set<PatternName>([
	"subject-verb",
	"subject-belief",
	"subject-attitude",
	"verb-subject",
	"shared-subject",
]);

function sourceFor(site: Site, cue: VerbCue): TokenRange | null {
	const { view, sentence, earlier } = site;
	const at = cue.group.from;
	const own = cue.voice === "gerund" ? withPhrase(site, at) : null;
	if (own) return own;
	const touching = view.tokens[at - 1]!;
	if (
		view.classes[at - 1] === WORD_CLASS.nominal &&
		cue.verb.lemma === "say" &&
		!HOLDERS.has(touching.norm)
	) {
		return nounPhraseEnding(view, at, sentence.from);
	}
	if (HOLDERS.has(touching.norm) && cue.voice === "gerund") {
		const main = mainSubject(view, sentence.from, at - 1);
		return main ?? nounPhraseEnding(view, at, sentence.from);
	}
	const joined = isJoined(site);
	const last = earlier.findLast(
		({ source, because }) =>
			source && (MAIN_CLAUSE.has(because) || (joined && because === "subject-verb-nested")),
	);
	return last?.source ?? mainSubject(view, sentence.from, at);
}

/** The subject of the last finite verb between `from` and `to`. */
function mainSubject(view: View, from: number, to: number): TokenRange | null {
	for (let i = to - 1; i > from; i--) {
		if (!FINITE.has(view.classes[i]!) || isQuoted(view, i)) continue;
		const subject = subjectBefore(view, i, from);
		if (subject) return subject;
	}
	return null;
}
