import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCalledBody, isCalledPerson, isSomebodyOf } from "./apposition.ts";
import { isCapitalised, JOINS_FIRM } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import type { Name, NameType } from "./name.ts";
import {
	ACRONYM,
	endsLikeOutlet,
	isNameOfOutlet,
	isOfOutlet,
	isOutletAfterThe,
	isStation,
} from "./name-of-outlet.ts";
import { phraseOf } from "./phrase.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PLACE_ENDINGS, PLACE_OPENINGS } from "./words/place-parts.ts";
import { PLACES } from "./words/places.ts";
import { SURNAME_BODIES, SURNAMES_ALONE } from "./words/surnames.ts";
import { DOCUMENT_NOUNS } from "./words/text-nouns.ts";

const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;
const NO_INITIALS = new Set(["d.c.", "n.y.", "u.k.", "u.n.", "u.s."]);
/** With the article a part of the world: "the North". */
const COMPASS = /^(?:east|north|south|west)$/;
const LETTERS = /^\p{Lu}{3,5}$/u;
/** Shouted words of the page around: "JUST WATCHED", "CLOSE". */
const OF_PAGE = /^(?:CLOSE|JUST|LIVE|MORE|MUST|NEW|PHOTO|READ|VIDEO|WATCH)$/;
const SHOUTED = /^[^\p{Ll}]+$/u;
/** A capital inside a word: "WeWork", "InfoNation"; not "McGhan", "MacDonald", "DeSantis". */
const CAMEL_CASE = /^(?!Mac|Mc|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}?\p{Ll}+\p{Lu}/u;
/** Nouns that stand right before the name of a body: "the group Whisper". */
const NAMED_BODIES = new Set(
	"app bank body brand brokerage carmaker chain chamber charity collective company firm gang giant group insurer marketplace militia ngo nonprofit outfit platform pollster provider regulator retailer service start-up startup union watchdog".split(
		" ",
	),
);
/** Before the name between commas of whoever is somebody's: "his father, SQR Lee,". */
const KIN =
	/^(?:attorney|aunt|brother|cousin|daughter|father|husband|lawyer|mother|sister|son|spokesman|spokeswoman|uncle|widow|wife)$/;
const AGE = /^\d{1,3}$/;
/** Longest name of a person in words, particles included. */
const LONGEST_PERSON = 5;

function hasBodyWord(parsed: ParsedText, range: TokenRange): boolean {
	for (let i = range.from; i < range.to; i++) {
		if (NAME_OF_BODY.has(parsed.tokens[i]!.norm)) return true;
	}
	return false;
}

/** "the hacking group Whisper", "the start-up Blue Ladder": the noun before says what it is. */
function isNameOfBody(parsed: ParsedText, range: TokenRange): boolean {
	const before = parsed.tokens[range.from - 1];
	if (!before || isCapitalised(before)) return false;
	const isBody = NAMED_BODIES.has(before.norm) || isAgency(parsed, range.from - 1);
	if (!isBody) return false;
	return range.to - range.from === 1 || !isFirstName(parsed.tokens[range.from]!.norm);
}

/** "ratings agency Crest Vale"; a news agency is an outlet. */
function isAgency({ tokens }: ParsedText, at: number): boolean {
	return tokens[at]!.norm === "agency" && tokens[at - 1]?.norm !== "news";
}

/** Behind the name of a listed company: "(VLYS.N)", "(NYSE: VLY)". */
const TICKER = /^(?:['’]s)? ?\((?:[A-Z]{1,5}\.[A-Z]{1,2}\)|(?:NYSE|NASDAQ|Nasdaq)\b)/;
const LONGEST_TICKER = 12;

/** "Marsh & Lee", "Welders Without Borders", "Valley Steel (VLYS.N)". */
function isFirm({ tokens, text }: ParsedText, { from, to }: TokenRange): boolean {
	for (let i = from + 1; i < to - 1; i++) if (JOINS_FIRM.test(tokens[i]!.text)) return true;
	const { end } = tokens[to - 1]!;
	return TICKER.test(text.slice(end, end + LONGEST_TICKER));
}

/** ", 43," or ", a lawyer" or "who" after a name, or "lawyer" before it. */
function standsLikePerson(parsed: ParsedText, range: TokenRange): boolean {
	const { tokens } = parsed;
	const before = tokens[range.from - 1];
	if (before && !isCapitalised(before) && PERSON_NOUNS.has(singularOf(before.norm))) return true;
	const next = tokens[range.to]?.norm;
	const isKin = before?.norm === "," && KIN.test(tokens[range.from - 2]?.norm ?? "");
	if (next === "who" || (isKin && next === ",")) return true;
	if (next !== "," && next !== "(") return false;
	const after = tokens[range.to + 1];
	return after !== undefined && (AGE.test(after.text) || after.norm === "who");
}

function isPersonal(parsed: ParsedText, range: TokenRange): boolean {
	const { tokens } = parsed;
	if (standsLikePerson(parsed, range)) return true;
	if (range.to - range.from > LONGEST_PERSON) return false;
	if (range.to - range.from > 1 && isFirstName(tokens[range.from]!.norm)) return true;
	for (let i = range.from; i < range.to - 1; i++) {
		if (INITIALS.test(tokens[i]!.text) && !NO_INITIALS.has(tokens[i]!.norm)) return true;
	}
	return false;
}

/** What a name most likely names, judged by its words and the words around it. */
export function typeOfName(parsed: ParsedText, range: TokenRange, hasTitle: boolean): NameType {
	return (
		tableType(parsed, range, hasTitle) ??
		wordingType(parsed, range) ??
		(range.to - range.from === 1 ? typeOfSingle(parsed, range.from) : typeByLength(parsed, range))
	);
}

/** Whether nothing but how many words a name has makes it a person's. */
export function isGuess(parsed: ParsedText, { tokens, titleFrom, type }: Name): boolean {
	if (titleFrom < tokens.from || (type !== "person" && type !== "unknown")) return false;
	if (type === "unknown") return true;
	const { norm } = parsed.tokens[tokens.from]!;
	const isKnown = tokens.to - tokens.from === 1 && SURNAMES_ALONE.has(norm);
	return !isKnown && wordingType(parsed, tokens) === null;
}

function tableType(parsed: ParsedText, range: TokenRange, hasTitle: boolean): NameType | null {
	const known = knownType(phraseOf(parsed, range));
	const isAlone = range.to - range.from === 1;
	if (known === "outlet" && !(hasTitle && isAlone)) return known;
	if (isStation(parsed, range) || isOfOutlet(parsed, range)) return "outlet";
	if (hasTitle && (!hasBodyWord(parsed, range) || isNamesake(parsed, range))) return "person";
	return known ?? (isTown(parsed, range) ? "place" : null);
}

/** "analyst John Church". */
function isNamesake({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const isPair = to - from === 2 && isFirstName(tokens[from]!.norm);
	return isPair && SURNAME_BODIES.has(tokens[to - 1]!.norm);
}

/** Words between an article and a town that tells where somebody is from. */
const LONGEST_WAY_TO_TOWN = 3;

/** "a former Dayton, Ohio warehouse worker": a town with its state, before a noun. */
function isTown(parsed: ParsedText, { from, to }: TokenRange): boolean {
	const { tokens } = parsed;
	if (tokens[to]?.norm !== ",") return false;
	let at = to + 1;
	while (at < tokens.length && at < to + 3 && isCapitalised(tokens[at]!)) at++;
	const isBeforeNoun = /^\p{Ll}/u.test(tokens[at]?.text ?? "");
	if (!isBeforeNoun || !PLACES.has(phraseOf(parsed, { from: to + 1, to: at }))) return false;
	for (let i = from - 1; i >= Math.max(0, from - LONGEST_WAY_TO_TOWN); i--) {
		const { norm } = tokens[i]!;
		if (/^(?:an?|the)$/.test(norm)) return true;
		if (PERSON_NOUNS.has(singularOf(norm))) return false;
	}
	return false;
}

/** What one telling word in the name, or right beside it, says. */
function wordingType(parsed: ParsedText, range: TokenRange): NameType | null {
	const { tokens } = parsed;
	const last = tokens[range.to - 1]!.norm;
	if (NAME_OF_BODY.has(last)) {
		return tokens[range.to - 2]?.norm === "news" ? "outlet" : "organization";
	}
	if (tokens[range.from - 1]?.norm === "the" && isOutletAfterThe(parsed, range)) return "outlet";
	if (isNameOfOutlet(parsed, range)) return "outlet";
	if (isCalledBody(parsed, range) || isNameOfBody(parsed, range)) return "organization";
	if (isFirm(parsed, range)) return "organization";
	const isPlace = PLACE_ENDINGS.has(last) || PLACE_OPENINGS.has(parsed.tokens[range.from]!.norm);
	if (range.to - range.from > 1 && isPlace && !isCalledPerson(parsed, range)) {
		return "place";
	}
	if (isPersonal(parsed, range)) return "person";
	if (hasBodyWord(parsed, range)) return "organization";
	return endsLikeOutlet(parsed, range) ? "outlet" : null;
}

/** Two or three words without any other sign are a person's; a longer name is a body's. */
function typeByLength(parsed: ParsedText, range: TokenRange): NameType {
	const { tokens } = parsed;
	const isBody =
		isOfSomething(parsed, range) ||
		isPersonPlural(tokens[range.to - 1]!.norm) ||
		tokens[range.from - 1]?.norm === "the" ||
		CAMEL_CASE.test(tokens[range.to - 1]!.text) ||
		hasLetters(parsed, range) ||
		DEMONYMS.has(tokens[range.from]!.norm);
	return isBody || range.to - range.from > 3 ? "organization" : "person";
}

/** "NHF Ladder", "Stop ABCD Now": an abbreviation ahead of a word in a name that is not shouted. */
function hasLetters({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const { norm, text } = tokens[to - 1]!;
	if (SHOUTED.test(text) || DOCUMENT_NOUNS.has(norm)) return false;
	return tokens.slice(from, to - 1).some(({ text }) => LETTERS.test(text) && !OF_PAGE.test(text));
}

/** "Blue Ladder of Ohio": a body named after what it is for. */
function isOfSomething(parsed: ParsedText, range: TokenRange): boolean {
	const of = parsed.tokens[range.to]?.norm ?? "";
	if (!/^(?:of|for)$/.test(of) || !isCapitalised(parsed.tokens[range.to + 1])) return false;
	return !isSomebodyOf(parsed, range);
}

/** "Professional Aviation Safety Specialists": a body named after its members. */
function isPersonPlural(norm: string): boolean {
	const singular = singularOf(norm);
	return singular !== norm && PERSON_NOUNS.has(singular);
}

function typeOfSingle(parsed: ParsedText, at: number): NameType {
	const { norm, text } = parsed.tokens[at]!;
	if (COMPASS.test(norm) && parsed.tokens[at - 1]?.norm === "the") return "place";
	if (isFirstName(norm) || SURNAMES_ALONE.has(norm)) return "person";
	if (CAMEL_CASE.test(text) || /\.(?:com|org|net)$/.test(norm)) return "organization";
	return ACRONYM.test(text) && text.length > 1 ? "organization" : "unknown";
}
