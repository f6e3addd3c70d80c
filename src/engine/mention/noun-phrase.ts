import { NOT_ADVERBS } from "../cue/words/closed-classes.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { areLettersBehind } from "./letters-behind-name.ts";
import type { MentionForm } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";
import { doesSomething, isWithinCore, toldBehind } from "./noun-phrase-inside.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import {
	CORE_ENDS,
	DEFINITE,
	INDEFINITE,
	OTHER_PRONOUNS,
	PARTICIPLES,
	PERSONAL_PRONOUNS,
} from "./words/function-words.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { MEASURES } from "./words/measures.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";

/** A noun phrase taken apart. */
export interface NounPhrase {
	/** Determiner, modifiers and head, without what follows them. */
	readonly core: TokenRange;
	/** Index of the noun that carries the sense: "sources" in "one of the sources". */
	readonly head: number;
	readonly form: Exclude<MentionForm, "name">;
	/** "one of the sources": the phrase picks some out of the head's people. */
	readonly isPart: boolean;
	/** First token that says how many or which, past "only" and "about"; -1 when there is none. */
	readonly determiner: number;
	/** "Trump's aides", "her lawyer": the head belongs to somebody named before it. */
	readonly isOwned: boolean;
}

const ARTICLES = new Set(["a", "an", "the", "this", "last", "next"]);
const NO_ADVERBS: ReadonlySet<string> = new Set(NOT_ADVERBS);
const NUMERIC = /^[\d.,/]+%?$/;
const PUNCTUATION = /^[^\p{L}\p{N}]+$/u;
const SKIPPED_OPENERS = new Set(
	"only even just about nearly almost roughly not at least over".split(" "),
);

/** "more than 200 members": the number tells more. */
const BEFORE_NUMBER = new Set(["close to", "fewer than", "less than", "more than", "up to"]);

/** Takes a noun phrase apart; the range must not be empty. */
export function readNounPhrase(
	parsed: ParsedText,
	names: NameIndex,
	range: TokenRange,
): NounPhrase {
	const from = skipOpeners(parsed, range);
	const first = parsed.tokens[from]!.norm;
	const coreTo = endOfCore(parsed, names, { from, to: range.to });
	const isWord = parsed.tokens[from]!.text !== "US";
	if (isWord && isPronoun(first) && coreTo - from === 1 && !isMeasure(parsed, from, range.to)) {
		const form = PERSONAL_PRONOUNS.has(first) ? "pronoun" : formOf(first);
		const core = { from, to: from + 1 };
		return { core, head: from, form, isPart: false, determiner: -1, isOwned: false };
	}
	if (
		parsed.tokens[coreTo]?.norm === "of" &&
		coreTo + 1 < range.to &&
		isMeasure(parsed, coreTo - 1, range.to)
	) {
		const inner = readNounPhrase(parsed, names, { from: coreTo + 1, to: range.to });
		return {
			...inner,
			form: formOf(first) === "definite" ? "definite" : "indefinite",
			isPart: true,
			determiner: from,
		};
	}
	return simplePhrase(parsed, { from, to: coreTo });
}

function simplePhrase(parsed: ParsedText, core: TokenRange): NounPhrase {
	const { tokens } = parsed;
	const owner = lastOwner(parsed, core);
	const first = tokens[core.from]!.norm;
	const isState = tokens[core.from]!.text === "US";
	const hasDeterminer = DEFINITE.has(first) || INDEFINITE.has(first) || NUMERIC.test(first);
	let head = core.to - 1;
	while (head > core.from && (isTail(tokens[head]!) || areLettersBehind(tokens, core.from, head)))
		head--;
	return {
		core,
		head,
		form: owner > 0 && !hasDeterminer ? "definite" : isState ? "bare" : formOf(first),
		isPart: false,
		determiner: hasDeterminer ? core.from : -1,
		isOwned: owner > 0 || /^(?:his|her|their|its|my|our|your)$/.test(first),
	};
}

/** Marks and words at a core's end that are not its noun: "Mr. Smith himself". */
function isTail({ text, norm }: Token): boolean {
	return PUNCTUATION.test(text) || norm === "'s" || /^(?:him|her|it)self$|^themselves$/.test(norm);
}

function skipOpeners(parsed: ParsedText, range: TokenRange): number {
	let from = range.from;
	while (from < range.to - 1) {
		const { norm, text } = parsed.tokens[from]!;
		if (leadsToNumber(parsed, { from, to: range.to })) from += 2;
		else if (PUNCTUATION.test(text) || SKIPPED_OPENERS.has(norm)) from++;
		else break;
	}
	return from;
}

function leadsToNumber({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const words = `${tokens[from]!.norm} ${tokens[from + 1]!.norm}`;
	return BEFORE_NUMBER.has(words) && from + 2 < to && /^\d|^dozen/.test(tokens[from + 2]!.norm);
}

function isPronoun(norm: string): boolean {
	return PERSONAL_PRONOUNS.has(norm) || OTHER_PRONOUNS.has(norm);
}

function isMeasure(parsed: ParsedText, at: number, end: number): boolean {
	const { norm } = parsed.tokens[at]!;
	if (parsed.tokens[at + 1]?.norm !== "of" || at + 2 >= end) return false;
	return MEASURES.has(norm) || NUMERIC.test(norm) || norm === ")";
}

function formOf(first: string): "definite" | "indefinite" | "bare" {
	if (DEFINITE.has(first)) return "definite";
	return INDEFINITE.has(first) || NUMERIC.test(first) || OTHER_PRONOUNS.has(first)
		? "indefinite"
		: "bare";
}

/** The core ends before a preposition, a comma, a bracket or a relative clause. */
function endOfCore(parsed: ParsedText, names: NameIndex, range: TokenRange): number {
	const { tokens } = parsed;
	for (let i = range.from + 1; i < range.to; i++) {
		const { norm } = tokens[i]!;
		if (norm === "," && !goesOnBehind(parsed, names, range.from, i)) return i;
		if (norm === "(" && isShare(parsed, i)) return i + 3;
		if (norm === "and" && endsBeforeAnd(parsed, names, range.from, i)) return i;
		if (/^(?:[;:([]|--)$/.test(norm)) return i;
		if (ARTICLES.has(norm) && mayEndBefore(tokens[i - 1]!, i - range.from)) return i;
		if (endsCore(parsed, range, i) && names.at(i) === undefined) return i;
	}
	return range.to;
}

function endsBeforeAnd(parsed: ParsedText, names: NameIndex, from: number, and: number): boolean {
	// "he and other officials"
	const isOne = and === from + 1 && /^s?he$/.test(parsed.tokens[from]!.norm);
	// "the White House and the police"
	const isMore = ARTICLES.has(parsed.tokens[and + 1]?.norm ?? "");
	if (isOne || isMore || joinsPeople(parsed, and)) return true;
	// "the Marsh and Lee campaigns"
	const isWhole = parsed.tokens[from]!.norm === "the" && names.at(and + 1) !== undefined;
	return !isWhole && followsName(parsed, names, and);
}

/** "emails the campaign sent", "officials last week": behind a word that leads to no noun. */
function mayEndBefore({ norm }: Token, words: number): boolean {
	if (words > 1) return true;
	return !DEFINITE.has(norm) && !INDEFINITE.has(norm) && !isPronoun(norm) && !/ly$/.test(norm);
}

/** "three-quarters (74%) of respondents". */
function isShare({ tokens }: ParsedText, bracket: number): boolean {
	const share = tokens[bracket + 1]?.norm ?? "";
	return (
		NUMERIC.test(share) && tokens[bracket + 2]?.norm === ")" && tokens[bracket + 3]?.norm === "of"
	);
}

/** "officials and senior strategists", "a witness and state media": the first noun tells enough. */
function joinsPeople({ tokens }: ParsedText, and: number): boolean {
	const { norm, text } = tokens[and - 1]!;
	return text === norm && (isPlural(norm) || INFORMANT_NOUNS.has(norm));
}

/**
 * "Mr. Smith and his allies", "the NFB and other critics", "Smith and Democrats", "Smith and Lee": the one named first
 * speaks for them.
 */
function followsName({ tokens }: ParsedText, names: NameIndex, and: number): boolean {
	const name = names.at(and - 1);
	if (!name || names.at(and) !== undefined) return false;
	const next = tokens[and + 1]?.norm ?? "";
	if (name.type === "person" || /^(?:her|his|its|others?)$/.test(next)) return true;
	if (name.type !== "unknown") return false;
	return (
		DEMONYMS.has(singularOf(next)) || /^(?:person|unknown)$/.test(names.at(and + 1)?.type ?? "")
	);
}

/** A preposition or relative; a participle only where no noun follows it. */
function endsCore(parsed: ParsedText, range: TokenRange, at: number): boolean {
	const { norm } = parsed.tokens[at]!;
	if (isWithinCore(parsed, range, at)) return false;
	if (doesSomething(parsed, range, at) || toldBehind(parsed, range, at)) return true;
	const next = at + 1 < range.to ? parsed.tokens[at + 1]!.norm : ",";
	if (PARTICIPLES.has(norm)) {
		return CORE_ENDS.has(next) || ARTICLES.has(next) || PUNCTUATION.test(next);
	}
	// "Economists surveyed by the bank", "people directly involved".
	const leadsOn =
		(next === "by" && /[^e]ed$/.test(norm)) || (isAdverb(norm) && PARTICIPLES.has(next));
	return CORE_ENDS.has(norm) || (leadsOn && mayEndBefore(parsed.tokens[at - 1]!, at - range.from));
}

function isAdverb(norm: string): boolean {
	return norm.endsWith("ly") && !NO_ADVERBS.has(norm);
}

function goesOnBehind(parsed: ParsedText, names: NameIndex, from: number, comma: number): boolean {
	return isListOfAdjectives(parsed, from, comma) || isTownAndState(parsed, names, comma);
}

/** "an angry, tired aide": a comma between adjectives, close after the determiner. */
function isListOfAdjectives(parsed: ParsedText, from: number, comma: number): boolean {
	const first = parsed.tokens[from]!.norm;
	const adjective = parsed.tokens[from + 1]!.norm;
	const isNoun = isPronoun(adjective) || PERSON_NOUNS.has(singularOf(adjective));
	return comma - from === 2 && INDEFINITE.has(first) && !isNoun;
}

/** "a former Dayton, Ohio warehouse worker": the noun is still to come. */
function isTownAndState({ tokens }: ParsedText, names: NameIndex, comma: number): boolean {
	const state = names.at(comma + 1);
	if (names.at(comma - 1)?.type !== "place" || state?.type !== "place") return false;
	const next = tokens[state.tokens.to];
	return next !== undefined && /^\p{Ll}/u.test(next.text) && !CORE_ENDS.has(next.norm);
}

function lastOwner(parsed: ParsedText, core: TokenRange): number {
	for (let i = core.to - 2; i > core.from; i--) {
		const { norm } = parsed.tokens[i]!;
		const isPluralOwner = (norm === "'" || norm === "’") && /s$/.test(parsed.tokens[i - 1]!.norm);
		if (norm === "'s" || isPluralOwner) return i;
	}
	return 0;
}
