import type { VerbCue } from "../cue/find-verb-cues.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { clauseFollows, isQuoted, NOMINAL, OPENING, sentenceAt, type View } from "./view.ts";

/** What somebody knows is the writer's own unless a "that" makes it theirs. */
const KNOWING =
	/^(?:know|forget|understand|realize|realise|recognize|recognise|consider|figure|imagine|regard|perceive|trust)$/;
/** A quotation this many tokens after its cue still belongs to it. */
const QUOTE_REACH = 14;

/** Whether what stands around a reporting verb is what the verb asks for. */
export function frameIsMet(view: View, cue: VerbCue): boolean {
	const { frames } = cue.verb;
	const sentence = sentenceAt(view, cue.at);
	const next = cue.group.to;
	if (isSilence(view, cue)) return false;
	if (saysClause(view, next, sentence) || quoteBeside(view, cue, sentence)) return true;
	if (isQuietEnd(view, cue, sentence))
		return frames.has("any") || frames.has("clause") || frames.has("finding");
	if (frames.has("any")) return !isNounLike(cue) || opensObject(view, next);
	if (frames.has("object")) return opensObject(view, next);
	if (frames.has("wish")) return opensObject(view, next) || view.classes[next] === WORD_CLASS.to;
	if (frames.has("clause")) return clauseObject(view, cue, sentence);
	if (frames.has("belief"))
		return !KNOWING.test(cue.verb.lemma) && clauseFollows(view, next, sentence.to);
	if (frames.has("finding")) return clauseFollows(view, next, sentence.to);
	return false;
}

function isNounLike(cue: VerbCue): boolean {
	return cue.group.from === cue.at && !cue.forms.includes("past") && cue.verb.lemma !== "say";
}

function saysClause(view: View, next: number, sentence: TokenRange): boolean {
	const token = view.tokens[next];
	if (!token || next >= sentence.to) return false;
	if (/^(?:that|whether|if|why|how|what)$/.test(token.norm)) return true;
	return token.text === ":" && next + 1 < sentence.to;
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
	const lowest = Math.max(sentence.from - 1, 0, cue.at - QUOTE_REACH);
	for (let i = cue.group.from - 1; i >= lowest; i--) {
		if (view.quotes[i] !== QUOTE_STATE.closing) continue;
		return ENDS_QUOTATION.test(view.tokens[i - 1]!.text) || view.tokens[i + 1]?.text === ",";
	}
	return false;
}

/** "did not respond" tells that nothing was said. */
function isSilence(view: View, cue: VerbCue): boolean {
	if (!cue.negated || !/^(?:respond|reply|comment|answer)$/.test(cue.verb.lemma)) return false;
	return view.tokens[cue.group.from]!.norm !== "would";
}

/** "…, the mayor said.": nothing but marks follows the cue. */
function isQuietEnd(view: View, cue: VerbCue, sentence: TokenRange): boolean {
	const next = cue.group.to;
	if (next < sentence.to && !/^[.,;?!]$/.test(view.tokens[next]!.text)) return false;
	for (let i = cue.group.from - 1; i > sentence.from; i--) {
		if (view.tokens[i]!.text === ",") return true;
	}
	return false;
}

function opensObject(view: View, next: number): boolean {
	const as = view.classes[next];
	if (as === undefined) return false;
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
	if (clauseFollows(view, next, sentence.to)) return true;
	if (cue.at + 1 < cue.group.to)
		return opensObject(view, next) || view.classes[next] === WORD_CLASS.preposition;
	return (
		view.tokens[next]?.norm === "to" && /^(?:threaten|propose|volunteer)$/.test(cue.verb.lemma)
	);
}
