import type { VerbCue } from "../cue/verb-cue.ts";
import type { VerbFrame } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { REFUSABLE } from "../cue/words/refusable-verbs.ts";
import { FINDING_NOUNS } from "../cue/words/telling-nouns.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import {
	clauseFollows,
	FINITE,
	isQuoted,
	NOMINAL,
	OPENING,
	sentenceAt,
	type View,
} from "./view.ts";

/** "that" this many tokens after a cue still belongs to it: "told reporters in Ohio that". */
const THAT_REACH = 10;
/** What somebody knows is the writer's own unless a "that" makes it theirs. */
const KNOWING =
	/^(?:see|know|forget|understand|realize|realise|recognize|recognise|consider|figure|imagine|regard|perceive|trust)$/;
/** A quotation this many tokens after its cue still belongs to it. */
const QUOTE_REACH = 14;

/** "views the plan as a threat" holds an opinion; "views the plan" looks at it. */
function seesAs(view: View, cue: VerbCue, sentence: TokenRange): boolean {
	if (!/^(?:consider|perceive|regard|see|view)$/.test(cue.verb.lemma)) return false;
	for (let i = cue.group.to; i < Math.min(sentence.to, cue.group.to + THAT_REACH); i++) {
		if (view.tokens[i]!.norm === "as") return i > cue.group.to;
		if (view.classes[i] === WORD_CLASS.mark || FINITE.has(view.classes[i]!)) return false;
	}
	return false;
}

/** Frames whose complement is what was said or found. */
export const REPORTED = ["any", "clause", "finding"] as const satisfies readonly VerbFrame[];

/** Whether a verb can stand in one of these frames. */
export function hasFrame({ verb }: VerbCue, frames: readonly VerbFrame[]): boolean {
	return frames.some((frame) => verb.frames.has(frame));
}

/** Whether what stands around a reporting verb is what the verb asks for. */
export function frameIsMet(view: View, cue: VerbCue, source: TokenRange | null): boolean {
	const { frames, lemma } = cue.verb;
	const sentence = sentenceAt(view, cue.at);
	const next = skipTime(view, cue.group.to, sentence.to);
	if (isSilence(view, cue) || isSupposed(view, cue)) return false;
	if (lemma === "deny" && deniesRequest(view, next, sentence.to)) return false;
	if (lemma === "decline" || lemma === "refuse") return declinesToSay(view, next, sentence.to);
	if (saysClause(view, next, sentence) || quoteBeside(view, cue, sentence)) return true;
	if (followsWhatOrAs(view, next, source, sentence))
		return (frames.has("any") || !frames.has("quote")) && !frames.has("wish");
	if (isQuietEnd(view, cue, next, sentence)) return hasFrame(cue, REPORTED);
	return complementFits(view, cue, source, next);
}

/** Whether a verb with neither "that" nor quotation has the object or clause that it asks for. */
function complementFits(
	view: View,
	cue: VerbCue,
	source: TokenRange | null,
	next: number,
): boolean {
	const { frames, lemma } = cue.verb;
	const sentence = sentenceAt(view, cue.at);
	const takesObject = next < sentence.to && opensObject(view, next);
	if (frames.has("any")) return !isNounLike(cue) || takesObject;
	if (frames.has("object") || frames.has("wish")) return takesObject;
	if (frames.has("finding") && source && tellsFindings(view, source) && takesObject) return true;
	if (frames.has("clause")) return clauseObject(view, cue, sentence);
	const clause = clauseFollows(view, next, sentence.to);
	if (frames.has("belief")) return (!KNOWING.test(lemma) && clause) || seesAs(view, cue, sentence);
	return frames.has("finding") && clause;
}

const FINDS: ReadonlySet<string> = new Set(FINDING_NOUNS);

function tellsFindings(view: View, { from, to }: TokenRange): boolean {
	for (let i = from; i < to; i++) if (FINDS.has(view.tokens[i]!.norm)) return true;
	return false;
}

function skipTime(view: View, at: number, last: number): number {
	let i = at;
	while (
		i < last &&
		(view.classes[i] === WORD_CLASS.time ||
			view.classes[i] === WORD_CLASS.adverb ||
			(view.tokens[i]!.norm === "on" && view.classes[i + 1] === WORD_CLASS.time))
	)
		i++;
	return i;
}

/** "what she called", "as the report shows": the content stands before. */
function followsWhatOrAs(
	view: View,
	next: number,
	source: TokenRange | null,
	sentence: TokenRange,
): boolean {
	const before = source && source.from > sentence.from ? view.tokens[source.from - 1]!.norm : "";
	const takesObject = next < sentence.to && opensObject(view, next);
	return before === "what" || (before === "as" && !takesObject);
}

/** "declined earlier this month to discuss": "to" stands this close, in tokens. */
const REFUSAL_REACH = 4;
const REFUSED: ReadonlySet<string> = new Set(REFUSABLE);

/** "declined to discuss it" refuses words; "declined an invitation" does not. */
function declinesToSay(view: View, next: number, last: number): boolean {
	const word = (i: number) => (i < last ? view.tokens[i]!.norm : "");
	for (let i = next; i < next + REFUSAL_REACH; i++) {
		if (word(i) === "to") return REFUSED.has(word(i + 1));
	}
	return /^(?:comment|further|additional)$/.test(word(next));
}

const SUPPOSING = /^(?:should|could|can|might|may|must|will|would|'d|'ll)$/;

/** "should say", "might argue": nobody said it. */
function isSupposed(view: View, cue: VerbCue): boolean {
	for (let i = cue.group.from; i < cue.at; i++) {
		const { norm } = view.tokens[i]!;
		if (SUPPOSING.test(norm) && !cue.negated) return true;
		if (
			/^(?:do|does|did)$/.test(norm) &&
			cue.negated &&
			/^(?:say|explain|specify|elaborate|mention|disclose|tell|reveal)$/.test(cue.verb.lemma)
		)
			return true;
	}
	return false;
}

/** "denied the team's second request": the noun stands this close, in tokens. */
const REQUEST_REACH = 4;
const REQUESTS =
	/^(?:access|appeal|application|appeals|bail|bid|bond|certification|entry|motion|motions|parole|permission|permit|petition|petitions|request|requests|visa|visas)$/;

/** "denied a request for bail" decides; "denied the charge" speaks. */
function deniesRequest(view: View, next: number, last: number): boolean {
	for (let i = next; i < Math.min(last, next + REQUEST_REACH); i++) {
		if (REQUESTS.test(view.tokens[i]!.norm)) return true;
		if (!NOMINAL.has(view.classes[i]!) && !OPENING.has(view.classes[i]!)) return false;
	}
	return false;
}

function isNounLike(cue: VerbCue): boolean {
	return cue.group.from === cue.at && !cue.forms.includes("past") && cue.verb.lemma !== "say";
}

/** Whether "that", a question word or a colon follows, a setting ("on Monday") skipped. */
function saysClause(view: View, next: number, sentence: TokenRange): boolean {
	// "explained to residents why": the hearers stand between.
	const addressed = view.classes[next] === WORD_CLASS.to;
	for (let i = next; i < Math.min(sentence.to - 1, next + THAT_REACH); i++) {
		const { norm, text } = view.tokens[i]!;
		if (norm === "that" && (i === next || view.classes[i - 1] !== WORD_CLASS.preposition))
			return true;
		if ((i === next || addressed) && /^(?:whether|if|why|how|what)$/.test(norm)) return true;
		if (text === ":") return true;
		if (FINITE.has(view.classes[i]!) || view.classes[i] === WORD_CLASS.mark || isQuoted(view, i))
			return false;
	}
	return false;
}

const COMMA_OR_COLON = /^[,:]$/;
const ENDS_QUOTATION = /^(?:[,?!.…]|\.{2,}|-{2,}|[—–])$/;

/** A quotation that the cue leads into or follows; words in scare quotes are none. */
function quoteBeside(view: View, cue: VerbCue, sentence: TokenRange): boolean {
	for (let i = cue.group.to; i < Math.min(sentence.to, cue.at + QUOTE_REACH); i++) {
		if (view.quotes[i] !== QUOTE_STATE.opening) continue;
		return (
			i === cue.group.to ||
			COMMA_OR_COLON.test(view.tokens[i - 1]!.text) ||
			view.tokens[i - 1]!.norm === "that"
		);
	}
	const { frames } = cue.verb;
	const reach = frames.has("quote") && !frames.has("clause") ? sentence.from : sentence.from - 1;
	const lowest = Math.max(reach, 0, cue.at - QUOTE_REACH);
	for (let i = cue.group.from - 1; i >= lowest; i--) {
		if (view.quotes[i] !== QUOTE_STATE.closing) continue;
		return ENDS_QUOTATION.test(view.tokens[i - 1]!.text) || view.tokens[i + 1]?.text === ",";
	}
	return false;
}

/** "did not respond" tells that nothing was said. */
function isSilence(view: View, cue: VerbCue): boolean {
	if (!cue.negated || !/^(?:respond|reply|comment)$/.test(cue.verb.lemma)) return false;
	return view.tokens[cue.group.from]!.norm !== "would";
}

/** "…, the mayor said.": nothing but marks follows the cue. */
function isQuietEnd(view: View, cue: VerbCue, next: number, sentence: TokenRange): boolean {
	if (next < sentence.to && !/^[.,;?!]$/.test(view.tokens[next]!.text)) return false;
	for (let i = cue.group.from - 1; i > sentence.from; i--) {
		if (view.tokens[i]!.text === ",") return true;
	}
	return false;
}

function opensObject(view: View, next: number): boolean {
	const as = view.classes[next]!;
	return (
		NOMINAL.has(as) ||
		OPENING.has(as) ||
		as === WORD_CLASS.object ||
		as === WORD_CLASS.pronoun ||
		as === WORD_CLASS.gerund ||
		as === WORD_CLASS.to ||
		isQuoted(view, next)
	);
}

function clauseObject(view: View, cue: VerbCue, sentence: TokenRange): boolean {
	const next = cue.group.to;
	if (next >= sentence.to) return false;
	if (clauseFollows(view, next, sentence.to)) return true;
	if (
		view.classes[next] === WORD_CLASS.gerund &&
		/^(?:report|recall|describe|admit)$/.test(cue.verb.lemma)
	)
		return true;
	if (cue.at + 1 < cue.group.to)
		return opensObject(view, next) || view.classes[next] === WORD_CLASS.preposition;
	return (
		view.tokens[next]!.norm === "to" && /^(?:threaten|propose|volunteer)$/.test(cue.verb.lemma)
	);
}
