import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { Name } from "./name.ts";
import type { NameIndex } from "./name-index.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { PERSON_ENDING, typeOfPhrase } from "./noun-type.ts";
import { isOfficeWord, officeBefore, startWithOffice } from "./office.ts";
import { picksOne } from "./people-type.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { CROWD_WORDS, PUBLIC_NOUNS } from "./words/public-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "./words/text-nouns.ts";

/** Before a name: the head is not the one named but somebody of theirs. */
const BELONGING = new Set("about against by for from of to with".split(" "));
/** Between a description and the name it leads to: "a man named X", "known as X". */
const LEADS_TO_NAME = new Set([",", "named", "called", "as", "(", "--"]);
/** Between such a word and the name: "one of them, 19-year-old X", "the founder, Springfield-born X". */
const PASSED_OVER = /^(?:\d+-year-old|["“”]|\p{L}+-(?:based|born))$/u;

/** The name that a description within its own words leads to: "a man named X", "officials like X". */
export function nameLedTo(
	parsed: ParsedText,
	names: NameIndex,
	tokens: TokenRange,
	phrase: NounPhrase,
): Name | null {
	const behind = names
		.within(tokens)
		.filter(
			({ tokens: { from }, type }) => from > phrase.head && /^(?:person|unknown)$/.test(type),
		);
	const isLed = (name: Name) =>
		isLedTo(parsed, names, tokens, phrase, name) ||
		isSetBehind(parsed, names, tokens, phrase, name);
	return behind.find(isLed) ?? null;
}

/**
 * "Earlier Thursday, Jeh Marsh": a full name behind words that no rule knows for anybody's
 * description is whom the words are about.
 */
export function strayName(
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
function isLedTo(
	parsed: ParsedText,
	names: NameIndex,
	tokens: TokenRange,
	phrase: NounPhrase,
	name: Name,
): boolean {
	const isMany = isPlural(parsed.tokens[phrase.head]!.norm);
	if (isMany && isAmong(parsed, phrase, name)) return true;
	const lead = leadOf(parsed, names, name);
	const isLed = lead > phrase.head && LEADS_TO_NAME.has(parsed.tokens[lead]!.norm);
	if (isLed) return isMeantBy(parsed, phrase, lead) && !isPlaceBehind(parsed, phrase, lead, name);
	const isLast = endsMention(parsed, tokens, phrase, name);
	if (isLast && isApposition(parsed, phrase, name)) return true;
	return !isMany && isLast && name.type === "person" && isTitlePhrase(parsed, phrase, name);
}

/** "A nurse at the General Hospital, Ikorodu, said": one word behind where somebody is from tells where that lies. */
function isPlaceBehind(
	{ tokens }: ParsedText,
	{ core }: NounPhrase,
	lead: number,
	{ type, titleFrom, tokens: { from, to } }: Name,
): boolean {
	// "Ikorodu, who asked not to be named": "who" makes a person of it.
	const isOpen = type === "unknown" || (type === "person" && !isFirstName(tokens[from]!.norm));
	const isWord = isOpen && to - from === 1 && titleFrom === from;
	if (!isWord || tokens[lead]!.norm !== ",") return false;
	const isNamed = isCapitalised(tokens[lead - 1]) || tokens[lead - 1]!.norm === ")";
	return isNamed && /^(?:at|from|in|near|of)$/.test(tokens[core.to]?.norm ?? "");
}

/** The token before a name with its title; a title can be the very first word of a text. */
function leadOf({ tokens }: ParsedText, names: NameIndex, { titleFrom }: Name): number {
	let lead = titleFrom - 1;
	for (;;) {
		if (isParty(tokens[lead]) || PASSED_OVER.test(tokens[lead]?.text ?? "")) lead--;
		else if (tokens[lead]?.norm === "'s" && isOfBody(names.at(lead - 1))) {
			lead = names.at(lead - 1)!.tokens.from - 1;
		} else return lead;
	}
}

/** "the chairman, Republican Rep. X". */
function isParty(token: Token | undefined): boolean {
	return isCapitalised(token) && DEMONYMS.has(token!.norm);
}

/** "the moderator, CNN's X". */
function isOfBody(name: Name | undefined): boolean {
	return name !== undefined && /^(?:organization|outlet|place)$/.test(name.type);
}

function endsMention(
	parsed: ParsedText,
	{ to }: TokenRange,
	{ head }: NounPhrase,
	name: Name,
): boolean {
	if (name.tokens.to >= to) return true;
	const { norm } = parsed.tokens[name.tokens.to]!;
	return norm === "," || (norm === "and" && isForPerson(parsed, head));
}

/** "a lawyer, X", "one of them, X", "somebody who identified himself as X". */
function isMeantBy(parsed: ParsedText, phrase: NounPhrase, lead: number): boolean {
	const { tokens } = parsed;
	const { norm } = tokens[lead]!;
	if (isForPerson(parsed, phrase.head)) return true;
	if (norm === "as") return /^(?:him|her|them)sel(?:f|ves)$/.test(tokens[lead - 1]!.norm);
	const isOne = [phrase.determiner, phrase.head].some((at) =>
		/^(?:another|one)$/.test(tokens[at]?.norm ?? ""),
	);
	return norm === "," && (picksOne(parsed, phrase) || isOne);
}

/** "the envoy to Iraq Ann Lee", "the head of the Harbour Board (HB) Ann Lee": behind another name. */
function isSetBehind(
	parsed: ParsedText,
	names: NameIndex,
	tokens: TokenRange,
	phrase: NounPhrase,
	name: Name,
): boolean {
	const { norm } = parsed.tokens[phrase.head]!;
	const isFull = name.type === "person" && name.tokens.to - name.tokens.from > 1;
	if (!isFull || phrase.isPart || name.tokens.to < tokens.to) return false;
	const from = startWithOffice(parsed, name);
	if (parsed.tokens[from - 1]?.norm === ")") return parsed.tokens[from - 3]?.norm === "(";
	const other = names.at(name.titleFrom - 1);
	if (!other) return isAtPlace(parsed, phrase, name);
	if (isPlural(norm) || !isForPerson(parsed, phrase.head)) return false;
	const to = other.type === "person" ? other.titleFrom : name.tokens.from;
	return !isOfficeWithin(parsed, { from: phrase.head + 1, to });
}

const PLACES_OF_WORK =
	/^(?:branch|campus|college|complex|department|hospital|office|school|station|university|ward)$/;

/** "duty doctor at the town health complex Ola Berg": where somebody works, then who it is. */
function isAtPlace(parsed: ParsedText, { head, core }: NounPhrase, name: Name): boolean {
	const { tokens } = parsed;
	const isPlace = PLACES_OF_WORK.test(tokens[name.tokens.from - 1]!.norm);
	const isAt = /^(?:at|in|of)$/.test(tokens[core.to]?.norm ?? "");
	return isPlace && isAt && !isPlural(tokens[head]!.norm) && isOfficeWord(parsed, head);
}

/** "a spokesman for the Secretary of Housing Ann Lee": the name is that of a second office. */
function isOfficeWithin(parsed: ParsedText, { from, to }: TokenRange): boolean {
	for (let i = from; i < to; i++) if (isOfficeWord(parsed, i)) return true;
	return false;
}

/** "three senators, including Rep. Ann Lee", "officials led by Ann Lee": one of them is named. */
function isAmong(parsed: ParsedText, { head }: NounPhrase, name: Name): boolean {
	const { tokens } = parsed;
	const { norm } = tokens[head]!;
	if (!isForPerson(parsed, head) && !CROWD_WORDS.has(norm)) return false;
	const from = startWithOffice(parsed, name);
	const before = `${tokens[from - 2]?.norm} ${tokens[from - 1]?.norm}`;
	return /(?:^such as|^led by| including| like)$/.test(before);
}

function isForPerson(parsed: ParsedText, at: number): boolean {
	const { norm } = parsed.tokens[at]!;
	if (isOfficeWord(parsed, at) || DEMONYMS.has(norm) || PERSON_ENDING.test(norm)) return true;
	return PUBLIC_NOUNS.has(singularOf(norm));
}

/** "another diplomat, former envoy to Norland Ola Berg": an office leads to the name. */
function isApposition(parsed: ParsedText, phrase: NounPhrase, name: Name): boolean {
	const isPerson = name.type === "person" && isOfficeWord(parsed, phrase.head);
	if (!isPerson || parsed.tokens[phrase.core.to]?.norm !== ",") return false;
	// "a former official, now a lawyer with Lee Marsh, …": a firm.
	if (BELONGING.has(parsed.tokens[name.titleFrom - 1]!.norm)) return false;
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
	// "the government of Prime Minister Lee", "the office of special counsel Lee": a body of theirs.
	const { norm, text } = parsed.tokens[phrase.head]!;
	if (text === norm && BODY_NOUNS.has(singularOf(norm))) return false;
	if (isPrintedIn(parsed, phrase)) return false;
	const office = officeBefore(parsed, name);
	if (!office) return isOfficeOf(parsed, phrase, name);
	if (office.from <= phrase.head) return true;
	return !BELONGING.has(parsed.tokens[office.from - 1]!.norm);
}

/** "a study in the Annals of Family Practice", "a paper published in Norna". */
function isPrintedIn({ tokens }: ParsedText, { head, core }: NounPhrase): boolean {
	const { norm, text } = tokens[head]!;
	const noun = singularOf(norm);
	const isText = text === norm && (DOCUMENT_NOUNS.has(noun) || OUTLET_NOUNS.has(noun));
	return isText && /^(?:in|published)$/.test(tokens[core.to]?.norm ?? "");
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
