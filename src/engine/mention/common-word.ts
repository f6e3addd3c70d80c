import type { ParsedText } from "../text/parse.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { knownType } from "./name-type.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PUBLIC_NOUNS } from "./words/public-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS } from "./words/text-nouns.ts";

const OPENS_SPEECH = /^(?:["“'‘:—–-]+|'')$/;

/**
 * Tells whether a word in lower case is a common one in this text: printed without a capital, or a
 * noun of the tables that has none inside sentences.
 */
export function commonWords(parsed: ParsedText): (norm: string) => boolean {
	const lower = new Set<string>();
	const upper = new Set<string>();
	for (const { from, to } of parsed.sentences) {
		for (let i = from + 1; i < to; i++) {
			const { norm, text } = parsed.tokens[i]!;
			if (text === norm) lower.add(norm);
			else if (!OPENS_SPEECH.test(parsed.tokens[i - 1]!.text)) upper.add(norm);
		}
	}
	return (norm) => lower.has(norm) || (!upper.has(norm) && isCommonNoun(singularOf(norm)));
}

function isCommonNoun(noun: string): boolean {
	return [PERSON_NOUNS, PUBLIC_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS].some(
		(table) => table.has(noun),
	);
}

/** Whether a token is a common word that has its capital from opening a sentence or quotation. */
export function isOpeningWord(
	parsed: ParsedText,
	at: number,
	isCommon: (norm: string) => boolean,
): boolean {
	const token = parsed.tokens[at]!;
	const before = parsed.tokens[at - 1];
	const opens = before?.sentence !== token.sentence || OPENS_SPEECH.test(before.text);
	if (!opens || isFirstName(token.norm) || knownType(token.norm)) return false;
	return isCommon(token.norm);
}
