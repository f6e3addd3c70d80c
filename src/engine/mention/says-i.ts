import { readVerb } from "../cue/verb-lexicon.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { NounPhrase } from "./noun-phrase.ts";

const QUOTE = /^["“”]$/;
const OPENS = /^["“]$/;
const FIRST_PERSON = /^(?:I|my|myself|My)$/;
/** What is said by what is printed or recorded as well: "the sticker says “I voted”". */
const OF_TEXT = /^(?:read|reads|say|says)$/;

/**
 * Whether a noun that no table knows is said to speak of itself within quotation marks: "the roper said:
 * “I fell”", "“My leg hurts,” said the roper". It is then one for a person.
 *
 * @param whole the source, with what follows the noun
 */
export function saysI(parsed: ParsedText, phrase: NounPhrase, whole: TokenRange): boolean {
	const isOne = phrase.form === "definite" || phrase.form === "indefinite";
	return (
		isOne &&
		(speaks(parsed, whole.to) || speaks(parsed, whole.from - 1)) &&
		hasI(parsed, whole.from)
	);
}

function speaks({ tokens }: ParsedText, at: number): boolean {
	const norm = tokens[at]?.norm ?? "";
	return !OF_TEXT.test(norm) && readVerb(norm)?.verb.kind === "speech";
}

/** Whether the sentence, or the one before it in the paragraph, has "I" in a quotation that `at` is not in. */
function hasI({ tokens, sentences, paragraphs }: ParsedText, at: number): boolean {
	const { sentence, paragraph } = tokens[at]!;
	const before = sentences[sentence - 1]?.from ?? 0;
	const from = Math.max(before, paragraphs[paragraph]!.from);
	let isQuoted = false;
	let isFirst = false;
	for (let i = from; i < sentences[sentence]!.to; i++) {
		const { text } = tokens[i]!;
		if (i === at && isQuoted) return false;
		if (QUOTE.test(text)) isQuoted = text === '"' ? !isQuoted : OPENS.test(text);
		else if (isQuoted) isFirst ||= FIRST_PERSON.test(text);
	}
	return isFirst;
}
