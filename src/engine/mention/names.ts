import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { capitalRuns } from "./capital-run.ts";
import { commonWords, isOpeningWord } from "./common-word.ts";
import { isFirstName } from "./first-name.ts";
import { namesInHeadings } from "./heading-names.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import { LETTERS_BEHIND_NAME } from "./letters-behind-name.ts";
import { withLinkedNames } from "./linked-name.ts";
import type { Name } from "./name.ts";
import { typeOfName } from "./name-type.ts";
import { isOfficeInitials } from "./office-initials.ts";
import { nextPerson, startOfName } from "./person-start.ts";
import { phraseOf } from "./phrase.ts";
import { isTitle, officeOfBefore } from "./title.ts";
import { isTitleCase } from "./title-case.ts";
import { withBodiesTold } from "./told-body.ts";
import { DEMONYMS, LIKE_NAMES } from "./words/demonyms.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { OUTLET_ENDINGS } from "./words/outlets.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PLACES } from "./words/places.ts";
import { SURNAME_NOUNS } from "./words/surnames.ts";
import { OUTLET_NOUNS } from "./words/text-nouns.ts";
import { TITLES } from "./words/titles.ts";

/** First words of offices: "Anglican Bishop", "Pastry Cook", "Former King". */
const NOT_GIVEN =
	/(?:ian|ic|al|ary|ing|ed|er|ive)$|^(?:new|old|young|good|white|drug|crown|school)$/;

/** Offices that are addressed without a name: "Mr. President". Not "Mr. King". */
const ADDRESSED_OFFICES = new Set(
	(
		"ambassador attorney chair chairman chairperson chancellor chief commissioner director general governor " +
		"justice mayor minister officer premier president prosecutor secretary senator solicitor speaker"
	).split(" "),
);

const OFFICERS = /^(?:\p{Lu}{2,}s|Garda[ií])$/u;

const COMPASS = /^(?:north|south|east|west|latin|central)$/;

/** "Springfield-based Norlabs", "Lund-led Norlabs": where, or whose, comes before the name. */
const BEFORE_NAME = /-(?:backed|based|born|controlled|funded|led|linked|listed|owned|run)$/;

/** Forms of address: no office of its own. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/;

/** Finds the names in a text, in order. Linear in its length. */
export function findNames(parsed: ParsedText): readonly Name[] {
	const headings = parsed.sentences.filter((sentence) => isTitleCase(parsed, sentence));
	const inTitleCase = new Set(headings);
	const runs = parsed.sentences.flatMap((sentence) =>
		inTitleCase.has(sentence) ? [] : capitalRuns(parsed, sentence),
	);
	const inText = namesOfRuns(parsed, runs).sort(byPlace);
	const names = withBodiesTold(parsed, withLinkedNames(parsed, inText));
	if (headings.length > 0) names.push(...namesInHeadings(parsed, headings, names));
	return names.sort(byPlace);
}

function byPlace(a: Name, b: Name): number {
	return a.tokens.from - b.tokens.from;
}

/** Longer names first: they tell of single words such as "King" and "Baker" that they are names. */
function namesOfRuns(parsed: ParsedText, runs: readonly TokenRange[]): Name[] {
	const names: Name[] = [];
	const singles: TokenRange[] = [];
	for (const run of runs) {
		if (run.to - run.from > 1) pushNames(parsed, run, names);
		else singles.push(run);
	}
	const surnames = new Set(
		names.flatMap(({ type, tokens }) =>
			type === "person" ? [parsed.tokens[tokens.to - 1]!.norm] : [],
		),
	);
	const isCommon = commonWords(parsed);
	for (const run of singles) {
		const isSurname = surnames.has(parsed.tokens[run.from]!.norm);
		if (isSurname) pushName(parsed, run, run.from, names);
		else if (!isOpeningWord(parsed, run.from, isCommon)) pushNames(parsed, run, names);
	}
	return names;
}

function pushNames(parsed: ParsedText, run: TokenRange, names: Name[]): void {
	const next = nextPerson(parsed, run);
	pushRun(parsed, { ...run, to: next ?? run.to }, names);
	if (next !== null) pushNames(parsed, { ...run, from: next }, names);
}

function pushRun(parsed: ParsedText, run: TokenRange, names: Name[]): void {
	const whole = withoutPeople(parsed, withoutLetters(parsed, withoutOrigin(parsed, run)));
	if (whole.to === whole.from) return;
	const cut = startOfName(parsed, whole);
	const office = cut > whole.from ? officeOfBefore(parsed, cut) : null;
	if (office !== null) {
		pushName(parsed, { from: cut, to: whole.to }, office, names);
		return;
	}
	const isTitled = cut > whole.from && isTitle(parsed, cut - 1);
	const lead = { from: whole.from, to: cut };
	const isLead = !isTitled && cut > whole.from && !DEMONYMS.has(phraseOf(parsed, lead));
	if (isLead) pushName(parsed, lead, whole.from, names);
	pushName(parsed, { from: cut, to: whole.to }, isTitled ? whole.from : cut, names);
}

function pushName(parsed: ParsedText, tokens: TokenRange, titleFrom: number, names: Name[]): void {
	const hasTitle = titleFrom < tokens.from || followsTitle(parsed, tokens.from);
	names.push({ tokens, titleFrom, type: typeOfName(parsed, tokens, hasTitle) });
}

/** A title right before a name, unless it ends a sentence of its own: a heading has no full stop. */
function followsTitle(parsed: ParsedText, from: number): boolean {
	const [before, first] = [parsed.tokens[from - 1], parsed.tokens[from]!];
	return before?.sentence === first.sentence && isTitle(parsed, from - 1);
}

function withoutOrigin({ tokens }: ParsedText, { from, to }: TokenRange): TokenRange {
	for (let i = to - 2; i >= from; i--) {
		if (BEFORE_NAME.test(tokens[i]!.norm)) return { from: i + 1, to };
	}
	return { from, to };
}

/** "Alistair Pike KC": letters behind a name are no part of it. */
function withoutLetters({ tokens }: ParsedText, { from, to }: TokenRange): TokenRange {
	const hasName = to - from > 2 || (to - from === 2 && TITLES.has(tokens[from - 1]?.norm ?? ""));
	return hasName && LETTERS_BEHIND_NAME.test(tokens[to - 1]!.text)
		? { from, to: to - 1 }
		: { from, to };
}

/** "House Republicans", "Thai", "Assistant Attorney General": neither a people nor an office is a name. */
function withoutPeople(parsed: ParsedText, run: TokenRange): TokenRange {
	const last = parsed.tokens[run.to - 1]!.norm;
	const singular = singularOf(last);
	const isPeople = singular !== last && DEMONYMS.has(singular);
	const isAdjective = DEMONYMS.has(last) && isBareDemonym(parsed, run);
	const isOffice = isOfficeRun(parsed, run);
	return isPeople || isAdjective || isOffice || isLikeName(parsed, run)
		? { from: run.from, to: run.from }
		: run;
}

/** Words between the article and such a noun: "the two-time Pro Bowler". */
const MOST_BETWEEN = 3;

/** "the Finn", "a former Lib Dem"; not "Finn". */
function isLikeName(parsed: ParsedText, run: TokenRange): boolean {
	if (!LIKE_NAMES.has(phraseOf(parsed, run))) return false;
	for (let i = run.from - 1; i >= run.from - 1 - MOST_BETWEEN; i--) {
		const { norm, text } = parsed.tokens[i] ?? { norm: "", text: "" };
		if (/^(?:an?|the)$/.test(norm)) return true;
		if (!/^[\p{Ll}\d][\p{Ll}-]+$/u.test(text)) return false;
	}
	return false;
}

/** "Thai", "North Korean", "Sri Lankan". */
function isBareDemonym(parsed: ParsedText, run: TokenRange): boolean {
	const { norm } = parsed.tokens[run.from]!;
	if (run.to - run.from === 1) return !LIKE_NAMES.has(norm);
	if (run.to - run.from > 2) return false;
	const phrase = phraseOf(parsed, run);
	return (
		COMPASS.test(norm) || (DEMONYMS.has(phrase) && !LIKE_NAMES.has(phrase) && !knownType(phrase))
	);
}

/** "Assistant Attorney General": capitals of an office whose holder is not named right after. */
function isOfficeRun(parsed: ParsedText, run: TokenRange): boolean {
	if (run.to - run.from === 1 && isOfficeInitials(parsed, run.from)) return true;
	if (isChiefJustice(parsed, run)) return true;
	const { norm: first } = parsed.tokens[run.from]!;
	// "Tory MP": a party, though some are called Tory.
	const isGiven = isFirstName(first) && !DEMONYMS.has(first);
	if (isGiven || knownType(phraseOf(parsed, run)) || isAddressed(parsed, run)) return false;
	if (run.to - run.from === 1) {
		return TITLES.has(first) || OUTLET_NOUNS.has(first) || areOfficers(parsed.tokens[run.from]!);
	}
	const { norm } = parsed.tokens[run.to - 1]!;
	const isOne = !isPlural(norm) || areOfficers(parsed.tokens[run.to - 1]!);
	if (!isTitle(parsed, run.to - 1) || !isOne || isPaper(parsed, run)) return false;
	if (isBodyOf(parsed, run)) return false;
	if (isSurname(parsed, run)) return false;
	return !parsed.tokens.slice(run.from + 1, run.to - 1).some((token) => isFirstName(token.norm));
}

/** "Chief Justice of India": no body, for all the "Justice". */
function isChiefJustice({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const at = tokens[from]!.norm === "justice" ? from : from + 1;
	const isOffice = tokens[at - 1]?.norm === "chief" && tokens[at]?.norm === "justice";
	return isOffice && tokens[at + 1]?.norm === "of" && at + 1 < to;
}

/** "Department of Justice", "U.S. Department of Justice". */
function isBodyOf({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	if (!NAME_OF_BODY.has(tokens[to - 1]!.norm)) return false;
	if (NAME_OF_BODY.has(tokens[from]!.norm)) return true;
	const of = tokens.slice(from, to).findIndex(({ norm }) => norm === "of");
	return of > 0 && NAME_OF_BODY.has(tokens[from + of - 1]!.norm);
}

/** "MPs", "Gardaí": several who hold an office that is printed in capitals. */
function areOfficers({ text, norm }: Token): boolean {
	return OFFICERS.test(text) && TITLES.has(singularOf(norm));
}

/** "the Valley Courier": no courier. */
function isPaper({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	return OUTLET_ENDINGS.has(tokens[to - 1]!.norm) && tokens[from - 1]?.norm === "the";
}

/** "Mr. Holder", "Dr. Marsh": whatever follows a form of address is a name, but an office. */
function isAddressed({ tokens }: ParsedText, run: TokenRange): boolean {
	if (run.to - run.from < 2 || !ADDRESS.test(tokens[run.from]!.norm)) return false;
	const { norm } = tokens[run.to - 1]!;
	return SURNAME_NOUNS.has(norm) || !ADDRESSED_OFFICES.has(norm);
}

/** "Raj Shah": a noun for people after one capital word that is neither office, body nor place. */
function isSurname(parsed: ParsedText, run: TokenRange): boolean {
	const { tokens } = parsed;
	const { norm } = tokens[run.to - 2]!;
	const isName = run.to - run.from === 2 || isTitle(parsed, run.to - 3);
	if (!isName || !SURNAME_NOUNS.has(tokens[run.to - 1]!.norm)) return false;
	const isKnown = [TITLES, NAME_OF_BODY, PLACES, DEMONYMS].some((table) => table.has(norm));
	return !isKnown && !PERSON_NOUNS.has(singularOf(norm)) && !NOT_GIVEN.test(norm);
}
