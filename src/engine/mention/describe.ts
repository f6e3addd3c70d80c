import { type ParsedText, spanOf, tokensIn } from "../text/parse.ts";
import type { Span, TokenRange } from "../text/span.ts";
import { genderOf, genderOfWord } from "./gender.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { EntityType, Mention, MentionForm, MentionGender, MentionNumber } from "./mention.ts";
import type { Name } from "./name.ts";
import { nameBeside } from "./name-beside.ts";
import type { NameIndex } from "./name-index.ts";
import { isCalledBody } from "./name-type.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";
import { PERSON_ENDING, typeOfPhrase } from "./noun-type.ts";
import { isOfficeWord, officeBefore } from "./office.ts";
import { picksOne } from "./people-type.ts";
import { speakingOutlet } from "./speaking-outlet.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { OUTLET_NOUNS } from "./words/text-nouns.ts";

const NEUTER = new Set(["it", "its", "itself"]);
const MANY_PRONOUNS = new Set([
	"both",
	"they",
	"them",
	"their",
	"theirs",
	"these",
	"those",
	"we",
	"us",
	"many",
	"some",
	"several",
	"few",
	"all",
	..."two three four five six seven eight nine ten".split(" "),
]);
/** Before a name: the head is not the one named but somebody of theirs. */
const BELONGING = new Set("about against by for from of to with".split(" "));
/** Between a description and the name it leads to: "a man named X", "known as X". */
const LEADS_TO_NAME = new Set([",", "named", "called", "as", "(", "--"]);

/** Reads the words of a span as a mention; null for a span without a word. */
export function mentionOf(parsed: ParsedText, names: NameIndex, span: Span): Mention | null {
	const tokens = tokensIn(parsed, span);
	return tokens.from < tokens.to ? mentionAt(parsed, names, tokens) : null;
}

/** Reads a range of tokens, not empty, as a mention. */
export function mentionAt(parsed: ParsedText, names: NameIndex, tokens: TokenRange): Mention {
	const phrase = readNounPhrase(parsed, names, tokens);
	const own = nameOf(parsed, names, tokens, phrase);
	const type = own
		? typeOfNamed(parsed, phrase, own, tokens)
		: typeOfUnnamed(parsed, names, phrase, tokens);
	const name = own ?? (type === "outlet" ? speakingOutlet(parsed, names, tokens) : null);
	const head = name ? name.tokens.to - 1 : phrase.head;
	const noun = singularOf(parsed.tokens[phrase.head]!.norm);
	return {
		span: spanOf(parsed, tokens),
		tokens,
		head,
		form: formOf(phrase, name),
		number: numberOf(parsed, phrase, name),
		gender: genderAt(parsed, phrase, name),
		type,
		name,
		noun,
		modifiers: modifiersOf(parsed, phrase),
		isPart: phrase.isPart,
		isOwned: phrase.isOwned,
	};
}

const NO_MODIFIERS = new Set(["a", "an", "the", "'s", "of"]);

function modifiersOf(parsed: ParsedText, { core, head }: NounPhrase): readonly string[] {
	const words = parsed.tokens.slice(core.from, head).map((token) => token.norm);
	return words.filter((word) => !NO_MODIFIERS.has(word) && /[\p{L}\p{N}]/u.test(word));
}

function formOf(phrase: NounPhrase, name: Name | null): MentionForm {
	return name ? "name" : phrase.form;
}

function nameOf(
	parsed: ParsedText,
	names: NameIndex,
	tokens: TokenRange,
	phrase: NounPhrase,
): Name | null {
	const own = names.at(phrase.head);
	if (own?.type === "person" && !phrase.isPart) return own;
	const beside = own ? null : nameBeside(parsed, names, phrase, tokens);
	if (beside) return beside;
	const led = names
		.within(tokens)
		.find((name) => name.tokens.from > phrase.head && isLedTo(parsed, tokens, phrase, name));
	if (led || phrase.isPart) return led ?? null;
	return own ?? strayName(parsed, names, tokens, phrase);
}

/**
 * "Earlier Thursday, Jeh Marsh": a full name behind words that no rule knows for anybody's
 * description is whom the words are about.
 */
function strayName(
	parsed: ParsedText,
	names: NameIndex,
	tokens: TokenRange,
	phrase: NounPhrase,
): Name | null {
	if (phrase.form === "pronoun") return null;
	const full = names
		.within(tokens)
		.find(({ type, tokens: { from, to } }) => type === "person" && to - from > 1);
	return full && typeOfPhrase(parsed, names, phrase, tokens) === null ? full : null;
}

/** Whether the description is of the one named: an apposition or a title with its place. */
function isLedTo(parsed: ParsedText, tokens: TokenRange, phrase: NounPhrase, name: Name): boolean {
	if (name.type !== "person" && name.type !== "unknown") return false;
	// A title can be the very first word of a text.
	const before = parsed.tokens[name.titleFrom - 1]?.norm ?? "";
	if (LEADS_TO_NAME.has(before)) return isForPerson(parsed, phrase.head);
	const isLast = name.tokens.to >= tokens.to || parsed.tokens[name.tokens.to]!.norm === ",";
	if (isLast && isApposition(parsed, phrase, name)) return true;
	if (isPlural(parsed.tokens[phrase.head]!.norm)) return isAmong(parsed, name);
	return isLast && name.type === "person" && isTitlePhrase(parsed, phrase, name);
}

/** "three senators, including Rep. Ann Lee", "officials led by Ann Lee": one of them is named. */
function isAmong(parsed: ParsedText, name: Name): boolean {
	const from = officeBefore(parsed, name)?.from ?? name.titleFrom;
	const before = parsed.tokens[from - 1]?.norm ?? "";
	return before === "including" || (before === "by" && parsed.tokens[from - 2]!.norm === "led");
}

function isForPerson(parsed: ParsedText, at: number): boolean {
	const { norm } = parsed.tokens[at]!;
	return isOfficeWord(parsed, at) || DEMONYMS.has(norm) || PERSON_ENDING.test(norm);
}

/** "another diplomat, former special envoy to Ukraine Kurt Volker": an office leads to the name. */
function isApposition(parsed: ParsedText, phrase: NounPhrase, name: Name): boolean {
	const isPerson = name.type === "person" && isOfficeWord(parsed, phrase.head);
	if (!isPerson || parsed.tokens[phrase.core.to]?.norm !== ",") return false;
	for (let i = phrase.core.to + 1; i < name.tokens.from; i++) {
		if (isOfficeWord(parsed, i)) return true;
	}
	return false;
}

/**
 * "Party of Japan leader Yuki Tanaka", "Marketing Manager at Ocean Florida Abby Dunn": what stands
 * before the name is the person's office, not somebody of whom the head tells ("a spokesman for").
 */
function isTitlePhrase(parsed: ParsedText, phrase: NounPhrase, name: Name): boolean {
	const office = officeBefore(parsed, name);
	if (!office) return isOfficeOf(parsed, phrase, name);
	if (office.from <= phrase.head) return true;
	return !BELONGING.has(parsed.tokens[office.from - 1]!.norm);
}

/** "Marketing Manager at Ocean Florida Abby Dunn", "chief of police Ann Lee". */
function isOfficeOf(parsed: ParsedText, phrase: NounPhrase, name: Name): boolean {
	const { tokens } = parsed;
	const before = tokens[name.titleFrom - 1]?.text ?? "";
	const isSet = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(tokens[phrase.head]!.text);
	if (isSet) return true;
	const of = phrase.head + 1;
	return (
		tokens[of]!.norm === "of" && name.titleFrom === of + 2 && isOfficeWord(parsed, phrase.head)
	);
}

function numberOf(parsed: ParsedText, phrase: NounPhrase, name: Name | null): MentionNumber {
	if (name) return "one";
	const { norm } = parsed.tokens[phrase.head]!;
	if (phrase.isPart) return picksOne(parsed, phrase) ? "one" : "many";
	if (MANY_PRONOUNS.has(norm)) return "many";
	return isPlural(norm) ? "many" : "one";
}

function genderAt(parsed: ParsedText, phrase: NounPhrase, name: Name | null): MentionGender {
	if (name) return genderOf(parsed, [name]);
	const { norm } = parsed.tokens[phrase.head]!;
	return NEUTER.has(norm) ? "neither" : genderOfWord(singularOf(norm));
}

function typeOfNamed(
	parsed: ParsedText,
	phrase: NounPhrase,
	name: Name,
	whole: TokenRange,
): EntityType {
	if (name.type !== "unknown" && name.type !== "organization") return name.type;
	if (name.type === "unknown" && saysBody(parsed, name, whole)) return "organization";
	const before = parsed.tokens[name.tokens.from - 1];
	const isInPhrase = before !== undefined && name.tokens.from > phrase.core.from;
	return isInPhrase && OUTLET_NOUNS.has(singularOf(before.norm)) ? "outlet" : name.type;
}

/** "Voice of Change, a civil rights organization": what follows the whole name says it. */
function saysBody(parsed: ParsedText, { tokens: { from } }: Name, { to }: TokenRange): boolean {
	for (let i = from + 1; i < to; i++) {
		if (parsed.tokens[i]!.norm === ",") return isCalledBody(parsed, { from, to: i });
	}
	return false;
}

function typeOfUnnamed(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	whole: TokenRange,
): EntityType {
	if (phrase.form === "pronoun") return "unknown";
	const told = typeOfPhrase(parsed, names, phrase, whole);
	if (told) return told;
	if (arePeople(parsed, phrase))
		return numberOf(parsed, phrase, null) === "one" ? "person" : "group";
	return speakingOutlet(parsed, names, phrase.core) ? "outlet" : "document";
}

/** "one of them", "an invitee who spoke": people by what stands around the noun. */
function arePeople({ tokens }: ParsedText, { head, core, isPart }: NounPhrase): boolean {
	return (isPart && /^(?:them|us)$/.test(tokens[head]!.norm)) || tokens[core.to]?.norm === "who";
}
