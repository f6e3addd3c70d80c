import { readVerb } from "../cue/verb-lexicon.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import type { Clue, Page } from "./clue.ts";

/** Words of a cue that are looked at. */
const CUE_WORDS = 5;
/** "asked two agencies to", "told reporters in Rye that": as many tokens are looked at after a cue. */
const TO_REACH = 5;
const THAT_REACH = 7;

/** What follows a verb so often that it is looked at together with its form. */
const AFTER = new Set(
	'that to of for , " about on by whether if how it he she they the . as :'.split(" "),
);

/** The cue's own words and those around it in its sentence; its first and last words' neighbours. */
export function cueClues(page: Page, cue: TokenRange, sourceForm: string): readonly Clue[] {
	const { tokens } = page.reading.parsed;
	const lemma = lemmaOf(page, cue);
	const names = [`lemma ${lemma}`, `lemma ${lemma} source ${sourceForm}`];
	const words = tokens.slice(cue.from, Math.min(cue.to, cue.from + CUE_WORDS));
	for (const word of new Set(words.map(({ norm }) => norm))) names.push(`cue ${word}`);
	const last = tokens[cue.to - 1]!.norm;
	const [before, after] = [wordAt(page, cue, cue.from - 1), wordAt(page, cue, cue.to)];
	names.push(`then ${after}`, `after ${before}`);
	if (AFTER.has(after)) names.push(`cue ${last} then ${after}`);
	if (last.endsWith("ing")) names.push(`gerund after ${before}`);
	if (isNear(page, cue, "to", 0, TO_REACH)) names.push("to near", `lemma ${lemma} to near`);
	if (isNear(page, cue, "that", 1, THAT_REACH)) names.push("that near", `lemma ${lemma} that near`);
	return [...names, ...places(page, cue)].map((name): Clue => [name, 1]);
}

/** The dictionary form of the cue's last reporting verb; for want of one, its last word. */
export function lemmaOf({ reading }: Page, { from, to }: TokenRange): string {
	const { tokens } = reading.parsed;
	for (let i = to - 1; i >= from; i--) {
		const verb = readVerb(tokens[i]!.norm);
		if (verb) return verb.verb.lemma;
	}
	return tokens[to - 1]!.norm;
}

/** A word beside the cue; "^" before its paragraph and "$" after it. */
function wordAt({ reading }: Page, cue: TokenRange, at: number): string {
	const { tokens, paragraphs } = reading.parsed;
	const paragraph = paragraphs[tokens[cue.from]!.paragraph]!;
	if (at < paragraph.from) return "^";
	return at < paragraph.to ? tokens[at]!.norm : "$";
}

function isNear(
	{ reading }: Page,
	{ from, to }: TokenRange,
	word: string,
	first: number,
	reach: number,
): boolean {
	const { tokens, sentences } = reading.parsed;
	const end = Math.min(sentences[tokens[from]!.sentence]!.to, to + reach);
	for (let i = to + first; i < end; i++) if (tokens[i]!.norm === word) return true;
	return false;
}

/** Where the cue stands in quotation, sentence and text. */
function places({ reading, quote }: Page, { from, to }: TokenRange): readonly string[] {
	const { tokens, sentences, paragraphs } = reading.parsed;
	const { sentence, paragraph } = tokens[from]!;
	const names: string[] = [];
	if (quote[from] !== QUOTE_STATE.outside) names.push("cue quoted");
	const { role } = paragraphs[paragraph]!;
	if (role !== "body") names.push(`role ${role}`);
	if (paragraph === 0) names.push("first paragraph");
	const end = sentences[sentence]!.to;
	if (to >= end - 2) names.push("cue ends sentence");
	// A quotation mark may follow the question mark.
	const close = tokens.slice(Math.max(to, end - 2), end);
	if (close.some(({ text }) => text === "?")) names.push("question");
	return names;
}
