import { type ParsedText, spanOf, tokensIn } from "../text/parse.ts";
import type { Span, TokenRange } from "../text/span.ts";
import { isCalledBody } from "./apposition.ts";
import { isFirstName } from "./first-name.ts";
import { genderOf, genderOfWord } from "./gender.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { isJoint, namesJoined } from "./joint.ts";
import type { EntityType, Mention, MentionForm, MentionGender, MentionNumber } from "./mention.ts";
import type { Name } from "./name.ts";
import { nameBeside } from "./name-beside.ts";
import type { NameIndex } from "./name-index.ts";
import { nameLedTo, strayName } from "./name-inside.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";
import { typeOfPhrase } from "./noun-type.ts";
import { picksOne } from "./people-type.ts";
import { saysI } from "./says-i.ts";
import { speakingOutlet } from "./speaking-outlet.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "./words/text-nouns.ts";

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
	const joined = own ? namesJoined(parsed, names, tokens, own) : [];
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
		isJoint: joined.length > 0 || (own !== null && isJoint(parsed, tokens, own)),
		joined,
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
	const led = nameLedTo(parsed, names, tokens, phrase);
	const beside =
		own || isTitled(parsed, phrase, led, tokens) ? null : nameBeside(parsed, names, phrase, tokens);
	if (beside) return beside;
	if (led || phrase.isPart) return led;
	return own ?? strayName(parsed, names, tokens, phrase);
}

/** "Commissioner of Police Ann Lee", behind whatever other name: an office in capitals, and whose it is. */
function isTitled(
	{ tokens }: ParsedText,
	{ form, head }: NounPhrase,
	led: Name | null,
	{ to }: TokenRange,
): boolean {
	if (form !== "bare" || led?.type !== "person" || led.tokens.to !== to) return false;
	return tokens[head]!.text !== tokens[head]!.norm && led.tokens.to - led.tokens.from > 1;
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
	if (isText(parsed, name)) return "document";
	if (name.type !== "unknown" && name.type !== "organization") return name.type;
	if (name.type === "unknown" && isBodyAfterThe(parsed, phrase, name)) return "organization";
	if (name.type === "unknown" && saysBody(parsed, name, whole)) return "organization";
	const before = parsed.tokens[name.tokens.from - 1];
	const isInPhrase = before !== undefined && name.tokens.from > phrase.core.from;
	return isInPhrase && OUTLET_NOUNS.has(singularOf(before.norm)) ? "outlet" : name.type;
}

/** "the Constitution", "the Field Poll": a name that ends in a noun for a text; "the FIR", a police record. */
function isText({ tokens }: ParsedText, { type, tokens: { from, to } }: Name): boolean {
	if (tokens[from]!.text === "FIR" && to - from === 1) return true;
	if (type !== "person" && type !== "unknown") return false;
	const isTold = tokens[from - 1]?.norm === "the";
	const { text, norm } = tokens[to - 1]!;
	const isTitle = isTold || (to - from > 1 && !isFirstName(tokens[from]!.norm));
	return isTitle && text !== norm && DOCUMENT_NOUNS.has(norm);
}

/** "the Peshmerga": but for families ("the Marshes") and the like of "the mayor-elect", people take no article. */
function isBodyAfterThe({ tokens }: ParsedText, phrase: NounPhrase, name: Name): boolean {
	const { from, to } = name.tokens;
	const isWhole = to - from === 1 && phrase.core.from === from - 1 && phrase.core.to === to;
	const { norm } = tokens[from]!;
	return isWhole && tokens[from - 1]!.norm === "the" && !isPlural(norm) && !norm.includes("-");
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
	if (speakingOutlet(parsed, names, phrase.core)) return "outlet";
	return numberOf(parsed, phrase, null) === "one" && saysI(parsed, phrase, whole)
		? "person"
		: "document";
}

/** "one of them", "an invitee who spoke": people by what stands around the noun. */
function arePeople({ tokens }: ParsedText, { head, core, isPart }: NounPhrase): boolean {
	return (isPart && /^(?:them|us)$/.test(tokens[head]!.norm)) || tokens[core.to]?.norm === "who";
}
