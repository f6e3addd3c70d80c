import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PUBLIC_NOUNS } from "./words/public-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS } from "./words/text-nouns.ts";

const OPENS_SPEECH = /^(?:["“'‘:—–-]+|'')$/;

/**
 * Tells whether a word in lower case is a common one in this text: printed without a capital, or one
 * that counts or a noun of the tables, which has none inside sentences.
 */
export type IsCommon = (norm: string, counts: boolean) => boolean;

export function commonWords(parsed: ParsedText): IsCommon {
	const lower = new Set<string>();
	const upper = new Set<string>();
	for (const { from, to } of parsed.sentences) {
		for (let i = from + 1; i < to; i++) {
			const { norm, text } = parsed.tokens[i]!;
			if (text === norm) lower.add(norm);
			else if (!OPENS_SPEECH.test(parsed.tokens[i - 1]!.text)) upper.add(norm);
		}
	}
	return (norm, counts) =>
		lower.has(norm) || (!upper.has(norm) && (counts || isCommonNoun(singularOf(norm))));
}

/** Whether the tables know a word, in the singular, as a noun. */
export function isCommonNoun(noun: string): boolean {
	return [
		PERSON_NOUNS,
		INFORMANT_NOUNS,
		PUBLIC_NOUNS,
		BODY_NOUNS,
		DOCUMENT_NOUNS,
		OUTLET_NOUNS,
		POST_NOUNS,
	].some((table) => table.has(noun));
}

/** Whether a token is a common word that has its capital from opening a sentence or quotation. */
export function isOpeningWord(parsed: ParsedText, at: number, isCommon: IsCommon): boolean {
	const token = parsed.tokens[at]!;
	const before = parsed.tokens[at - 1];
	const opens = before?.sentence !== token.sentence || OPENS_SPEECH.test(before.text);
	if (!opens || isFirstName(token.norm) || knownType(token.norm)) return false;
	return isCommon(token.norm, counts(parsed, at) || isDoing(parsed, at));
}

const BEHIND_DEED =
	/^(?:about|an?|after|at|before|from|he|her|his|in|on|she|that|the|their|they|to)$/;

/** "Addressing a rally, she said": what somebody does, though some are called Manning. */
function isDoing({ tokens }: ParsedText, at: number): boolean {
	return /^\p{L}{3,}ing$/u.test(tokens[at]!.norm) && BEHIND_DEED.test(tokens[at + 1]?.text ?? "");
}

/** "Millions of voters", "Pages of the report", "One-third of them": how many or how much of what. */
function counts({ tokens }: ParsedText, at: number): boolean {
	const of = tokens[at + 1];
	if (of?.norm !== "of" || isCapitalised(tokens[at + 2])) return false;
	return (
		isPlural(tokens[at]!.norm) || /-(?:half|quarter|third|fifth|tenth)$/.test(tokens[at]!.norm)
	);
}
