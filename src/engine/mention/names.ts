import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { capitalRuns, isCapitalised } from "./capital-run.ts";
import { namesInHeadings } from "./heading-names.ts";
import { singularOf } from "./inflect.ts";
import type { Name } from "./name.ts";
import { isFirstName, knownType, phraseOf, typeOfName } from "./name-type.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PLACES } from "./words/places.ts";
import { PUBLIC_NOUNS } from "./words/public-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS } from "./words/text-nouns.ts";
import { TITLES } from "./words/titles.ts";

/** How many of a heading's longer words have a capital where it is set in title case. */
const TITLE_CASE_SHARE = 0.7;
const OPENS_SPEECH = /^(?:["“'‘:—–-]+|'')$/;
/** Shorter words keep their lower case even in title case. */
const SHORTEST_TITLE_WORD = 4;

/** Finds the names in a text, in order. Linear in its length. */
export function findNames(parsed: ParsedText): readonly Name[] {
	const names: Name[] = [];
	const headings: TokenRange[] = [];
	const common = commonWords(parsed);
	for (const sentence of parsed.sentences) {
		if (isTitleCase(parsed, sentence)) headings.push(sentence);
		else readSentence(parsed, sentence, common, names);
	}
	if (headings.length === 0) return names;
	const found = namesInHeadings(parsed, headings, names);
	return [...names, ...found].sort((a, b) => a.tokens.from - b.tokens.from);
}

/** Words printed in lower case, and nouns of the tables, less those with a capital inside sentences. */
function commonWords(parsed: ParsedText): (norm: string) => boolean {
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

function readSentence(
	parsed: ParsedText,
	sentence: TokenRange,
	common: (norm: string) => boolean,
	names: Name[],
): void {
	for (const run of capitalRuns(parsed, sentence)) {
		if (!isOpeningWord(parsed, sentence, run, common)) pushNames(parsed, run, names);
	}
}

/** Whether the run is one common word that has its capital from opening a sentence or quotation. */
function isOpeningWord(
	parsed: ParsedText,
	sentence: TokenRange,
	run: TokenRange,
	common: (norm: string) => boolean,
): boolean {
	if (run.to - run.from > 1) return false;
	const before = parsed.tokens[run.from - 1];
	const opens = run.from === sentence.from || OPENS_SPEECH.test(before?.text ?? "");
	if (!opens) return false;
	const { norm } = parsed.tokens[run.from]!;
	if (isFirstName(norm) || knownType(norm)) return false;
	return common(norm);
}

function isCommonNoun(noun: string): boolean {
	return [PERSON_NOUNS, PUBLIC_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS].some(
		(table) => table.has(noun),
	);
}

/** Whether a sentence is set in title case, where capitals tell nothing. */
export function isTitleCase(parsed: ParsedText, sentence: TokenRange): boolean {
	const last = parsed.tokens[sentence.to - 1]!;
	if (/^[.!?,:;”"]/.test(last.text)) return false;
	let long = 0;
	let capital = 0;
	for (let i = sentence.from + 1; i < sentence.to; i++) {
		const token = parsed.tokens[i]!;
		if (token.text.length < SHORTEST_TITLE_WORD || !/\p{L}/u.test(token.text)) continue;
		long++;
		if (isCapitalised(token)) capital++;
	}
	return long >= 4 && capital >= long * TITLE_CASE_SHARE;
}

function pushNames(parsed: ParsedText, run: TokenRange, names: Name[]): void {
	const whole = withoutPeople(parsed, run);
	if (whole.to === whole.from) return;
	const cut = personStart(parsed, whole);
	const isTitled = cut > whole.from && isTitle(parsed, cut - 1);
	if (!isTitled && cut > whole.from)
		pushName(parsed, { from: whole.from, to: cut }, whole.from, names);
	pushName(parsed, { from: cut, to: whole.to }, isTitled ? whole.from : cut, names);
}

function pushName(parsed: ParsedText, tokens: TokenRange, titleFrom: number, names: Name[]): void {
	const hasTitle = titleFrom < tokens.from || isTitle(parsed, tokens.from - 1);
	names.push({ tokens, titleFrom, type: typeOfName(parsed, tokens, hasTitle) });
}

/** "House Republicans", "Thai", "Assistant Attorney General": neither a people nor an office is a name. */
function withoutPeople(parsed: ParsedText, run: TokenRange): TokenRange {
	const last = parsed.tokens[run.to - 1]!.norm;
	const singular = singularOf(last);
	const isPeople = singular !== last && DEMONYMS.has(singular);
	const isAdjective = run.to - run.from === 1 && DEMONYMS.has(last);
	const isOffice = isTitle(parsed, run.to - 1) && !isFirstName(parsed.tokens[run.from]!.norm);
	return isPeople || isAdjective || isOffice ? { from: run.from, to: run.from } : run;
}

function isTitle(parsed: ParsedText, at: number): boolean {
	const token = parsed.tokens[at];
	if (!token) return false;
	if (TITLES.has(token.norm)) return true;
	return (
		isCapitalised(token) && PERSON_NOUNS.has(singularOf(token.norm)) && !isFirstName(token.norm)
	);
}

/**
 * Where the person's name starts in a run such as "Pentagon Press Secretary John Kirby" or "U.S.
 * Judge Ana Reyes"; the run's start when all of it is one name.
 */
function personStart(parsed: ParsedText, run: TokenRange): number {
	const { tokens } = parsed;
	if (NAME_OF_BODY.has(tokens[run.to - 1]!.norm)) return run.from;
	if (knownType(phraseOf(parsed, run))) return run.from;
	for (let i = run.to - 2; i >= run.from; i--) {
		if (isTitle(parsed, i)) return i + 1;
		if (startsPerson(parsed, run, i)) {
			return i + 1;
		}
	}
	return firstNameInside(parsed, run);
}

/** "Fed Jerome Powell": a first name and a last one after a word for a body. */
function startsPerson(parsed: ParsedText, run: TokenRange, body: number): boolean {
	const { tokens } = parsed;
	const rest = run.to - body - 1;
	return (
		NAME_OF_BODY.has(tokens[body]!.norm) &&
		(rest === 2 || rest === 3) &&
		isFirstName(tokens[body + 1]!.norm)
	);
}

/** "California Democrat Nancy Pelosi": a first name two or three words before the end. */
function firstNameInside(parsed: ParsedText, run: TokenRange): number {
	const { tokens } = parsed;
	const opensWithPerson =
		isFirstName(tokens[run.from]!.norm) && !PLACES.has(tokens[run.from + 1]?.norm ?? "");
	if (run.to - run.from < 3 || opensWithPerson) return run.from;
	for (let i = Math.max(run.from + 1, run.to - 4); i < run.to - 1; i++) {
		if (isFirstName(tokens[i]!.norm)) return i;
	}
	return run.from;
}
