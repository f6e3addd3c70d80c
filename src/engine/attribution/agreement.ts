import type { VerbCue } from "../cue/verb-cue.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { NOUN_FORMS } from "../cue/words/noun-forms.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { clauseFollows, NOMINAL, OPENING, sentenceAt, type View } from "./view.ts";

const AMBIGUOUS: ReadonlySet<string> = new Set(NOUN_FORMS);
const SINGULAR_PRONOUN =
	/^(?:he|she|it|who|which|that|one|someone|somebody|everyone|everybody|nobody|anyone|neither|none|something|another)$/;
const PLURAL_PRONOUN =
	/^(?:they|who|which|that|others|both|many|some|several|few|those|most|all|i|we|you)$/;
const PLURAL_WORD =
	/^(?:people|police|men|women|children|media|data|parents|staff|folks|percent|%|team|committee|government|family)$/;

/** "two specific reasons": a plural ahead, so a word in -s is a noun. */
export const COUNTED =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|these|those)$/;

/** Whether a verb in the present fits its subject in number and is no noun after it. */
export function agrees(view: View, source: TokenRange, cue: VerbCue): boolean {
	if (cue.forms.includes("past") || cue.forms.includes("gerund") || hasAuxiliary(view, cue))
		return true;
	const third = cue.forms.includes("third");
	const head = headOf(view, source);
	const { norm, text } = view.tokens[head]!;
	if (source.to - source.from === 1 && view.classes[head] === WORD_CLASS.pronoun) {
		return (third ? SINGULAR_PRONOUN : PLURAL_PRONOUN).test(norm);
	}
	if (AMBIGUOUS.has(view.tokens[cue.at]!.norm) && !isFollowedLikeAVerb(view, source, cue))
		return false;
	const capital = /^\p{Lu}/u.test(text);
	const plural = /[^su]s$/.test(norm) || PLURAL_WORD.test(norm) || PLURAL_PRONOUN.test(norm);
	if (third && COUNTED.test(view.tokens[source.from]!.norm)) return false;
	if (third) return capital || !/[^su]s$/.test(norm);
	return plural || isCoordinated(view, source);
}

function hasAuxiliary(view: View, cue: VerbCue): boolean {
	for (let i = cue.group.from; i < cue.at; i++) {
		const as = view.classes[i];
		if (as === WORD_CLASS.auxiliary || as === WORD_CLASS.negation || as === WORD_CLASS.to)
			return true;
	}
	return false;
}

/** The last nominal before a preposition or comma: "members of the panel" → members. */
function headOf(view: View, source: TokenRange): number {
	let head = source.from;
	for (let i = source.from; i < source.to; i++) {
		const as = view.classes[i]!;
		if (i > source.from && /^(?:close|familiar|loyal)$/.test(view.tokens[i]!.norm)) break;
		if (NOMINAL.has(as) || as === WORD_CLASS.pronoun) head = i;
		else if (i > source.from && (as === WORD_CLASS.preposition || as === WORD_CLASS.mark)) break;
	}
	return head;
}

function isCoordinated(view: View, source: TokenRange): boolean {
	for (let i = source.from; i < source.to; i++) {
		if (view.tokens[i]!.norm === "and") return true;
	}
	return false;
}

function isFollowedLikeAVerb(view: View, source: TokenRange, cue: VerbCue): boolean {
	const next = cue.group.to;
	const sentence = sentenceAt(view, cue.at);
	if (next >= sentence.to) return false;
	const as = view.classes[next]!;
	if (cue.group.to > cue.at + 1) return true;
	if (
		OPENING.has(as) ||
		as === WORD_CLASS.number ||
		as === WORD_CLASS.pronoun ||
		as === WORD_CLASS.object
	)
		return true;
	if (as === WORD_CLASS.subordinator || view.quotes[next] === QUOTE_STATE.opening) return true;
	if (view.tokens[next]!.text === ":") return true;
	if (as === WORD_CLASS.to)
		return /^(?:vow|pledge|promise|threaten|claim)s?$/.test(view.tokens[cue.at]!.norm);
	const afterComma = source.from > 0 && /^(?:,|as)$/.test(view.tokens[source.from - 1]!.norm);
	// "…, citing health reasons."
	const isDeed = view.classes[source.from] === WORD_CLASS.gerund;
	if (afterComma && !isDeed && /^[.,]$/.test(view.tokens[next]!.text)) return true;
	return as === WORD_CLASS.name && clauseFollows(view, next, sentence.to);
}
