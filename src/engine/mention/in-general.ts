import { classOfWord, WORD_CLASS } from "../cue/word-class.ts";
import { type ParsedText, spanOf } from "../text/parse.ts";
import { askedNotToBeNamed } from "../veil/asked-not-to-be-named.ts";
import { conditionOfAnonymity } from "../veil/condition-of-anonymity.ts";
import { isCapitalised } from "./capital-run.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { CORE_ENDS, DEFINITE } from "./words/function-words.ts";

/** What a whole profession does in the present tense, and how often. */
const SAY_NOW =
	/^(?:advise|agree|argue|believe|caution|insist|know|recommend|say|suggest|think|urge|warn)$/;
const OFTEN = /^(?:commonly|generally|often|typically|usually)$/;
/** Somebody in particular, those who speak among them. */
const SOMEBODY = /^(?:he|her|him|his|our|she|their|them|they|us|we)$/;
/** Past forms that do not end in "-ed" and are no present ones. */
const PAST =
	/^(?:began|broke|brought|came|caught|did|fell|found|fought|gave|got|had|hid|kept|knew|lost|made|paid|ran|rose|said|saw|sent|shot|sold|stole|struck|threw|told|took|was|went|were)$/;

/**
 * "Doctors say smoking kills": nobody was asked. Not "doctors said", nor where what is said is of
 * somebody or something in particular, of the past, or in a headline: "Nurses say the hospital hid it".
 */
export function speakInGeneral(parsed: ParsedText, { core, form, isPart }: NounPhrase): boolean {
	if (form !== "bare" || isPart || core.to - core.from > 1) return false;
	const { tokens, sentences } = parsed;
	const next = tokens[core.to]?.norm ?? "";
	const cue = OFTEN.test(next) ? core.to + 1 : core.to;
	if (!SAY_NOW.test(tokens[cue]?.norm ?? "")) return false;
	const { sentence } = tokens[core.from]!;
	const { from, to } = sentences[sentence]!;
	if (!/^[.!?”"’']/.test(tokens[to - 1]!.text)) return false;
	for (let at = from; at < to; at++) {
		const isSpeaking = at >= core.from && at <= cue;
		if (!isSpeaking && isParticular(parsed, at, at === from)) return false;
	}
	return !areVeiled(parsed, sentence);
}

/** Whether a word is of somebody or something in particular, or of the past. */
function isParticular({ tokens }: ParsedText, at: number, isFirst: boolean): boolean {
	const { norm } = tokens[at]!;
	const before = tokens[at - 1]?.norm ?? "";
	if (SOMEBODY.test(norm) || PAST.test(norm)) return true;
	if (!isFirst && isCapitalised(tokens[at]) && !/^["“‘']$/.test(before)) return true;
	if (before === "the" && BODY_NOUNS.has(norm)) return true;
	return isPast(norm) && !isBeforeAdjective(before);
}

function isPast(norm: string): boolean {
	return classOfWord(norm) === WORD_CLASS.pastForm && !norm.endsWith("eed");
}

/** "Processed meat", "that salted fish". */
function isBeforeAdjective(before: string): boolean {
	return SAY_NOW.test(before) || CORE_ENDS.has(before) || DEFINITE.has(before);
}

/** "They asked not to be named." */
function areVeiled(parsed: ParsedText, sentence: number): boolean {
	const { text, sentences, tokens } = parsed;
	return [sentence, sentence + 1].some((i) => {
		const range = sentences[i];
		if (!range) return false;
		if (i > sentence && tokens[range.from]!.norm !== "they") return false;
		const { start, end } = spanOf(parsed, range);
		const words = text.slice(start, end);
		return [conditionOfAnonymity, askedNotToBeNamed].some((veil) => veil(words).length > 0);
	});
}
