import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised, JOINS_FIRM } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import { phraseOf } from "./phrase.ts";
import { isTitle, OFFICE_OF } from "./title.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { OUTLET_ENDINGS } from "./words/outlets.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { PLACES } from "./words/places.ts";
import { SURNAME_BODIES } from "./words/surnames.ts";

/** Within the name of a body: what stands right before or behind it opens no person's name. */
const JOINS_BODY = /^(?:and|for|of|&)$/;

/**
 * Where in a run of capitals a name of a person starts: behind an office, a body or a place.
 *
 * @returns the run's start when all of it is one name
 */
export function startOfName(parsed: ParsedText, run: TokenRange): number {
	return afterOffice(parsed, run) ?? personStart(parsed, run);
}

/** "Chief of Staff Reince Priebus", "Secretary of State Lund", "Secretary of Health and Human Services Ola Berg": the name starts behind the office. */
function afterOffice(parsed: ParsedText, run: TokenRange): number | null {
	const { tokens } = parsed;
	const of = run.from - (tokens[run.from - 1]?.norm === "the" ? 2 : 1);
	const isOffice = /^(?:for|of)$/.test(tokens[of]?.norm ?? "") && isTitle(parsed, of - 1);
	if (!isOffice || run.to - run.from < 2) return null;
	const isLong = JOINS_BODY.test(tokens[run.from + 1]!.norm);
	if (tokens[of]!.norm === "of" && OFFICE_OF.has(tokens[run.from]!.norm) && !isLong) {
		const isBody = run.to - run.from === 2 && NAME_OF_BODY.has(tokens[run.to - 1]!.norm);
		return isBody ? null : run.from + 1;
	}
	if (run.to - run.from < 3) return null;
	const cut = run.to - 2;
	if (!isCapitalised(tokens[cut])) return null;
	const isHeld =
		OFFICE_OF.has(tokens[cut - 1]!.norm) ||
		NAME_OF_BODY.has(tokens[cut - 1]!.norm) ||
		PLACES.has(phraseOf(parsed, { ...run, to: cut }));
	const isWhole = NAME_OF_BODY.has(tokens[run.to - 1]!.norm) || knownType(phraseOf(parsed, run));
	return isHeld && !isWhole ? cut : null;
}

/**
 * Where the person's name starts in a run such as "Pentagon Press Secretary John Kirby" or "U.S.
 * Judge Ana Reyes"; the run's start when all of it is one name.
 */
function personStart(parsed: ParsedText, run: TokenRange): number {
	const { tokens } = parsed;
	const namesake = namesakeStart(parsed, run);
	if (namesake !== null) return namesake;
	if (NAME_OF_BODY.has(tokens[run.to - 1]!.norm)) return run.from;
	if (knownType(phraseOf(parsed, run))) return run.from;
	if (OUTLET_ENDINGS.has(tokens[run.to - 1]!.norm) || isOfMembers(parsed, run)) return run.from;
	for (let i = run.to - 2; i >= run.from; i--) {
		const { norm, text } = tokens[i + 1]!;
		if (JOINS_BODY.test(norm) || JOINS_FIRM.test(text)) continue;
		if (isTitle(parsed, i) && !isTitledFirstName(parsed, i)) return i + 1;
		if (startsPerson(parsed, run, i)) {
			return i + 1;
		}
	}
	return isOfNation(parsed, run) ? run.from + 1 : firstNameInside(parsed, run);
}

/** Tokens within which somebody brought in by a full name is called by the last one. */
const CALLED_WITHIN = 400;

/** "Norwegian Aksla Tveiten", whom the text goes on to call "Tveiten": no body of Norwegians. */
function isOfNation({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const [nation, last] = [tokens[from]!.norm, tokens[to - 1]!];
	if (to - from !== 3 || !DEMONYMS.has(nation) || tokens[from - 1]?.norm === "the") return false;
	if (isPlural(last.norm) || DEMONYMS.has(tokens[from + 1]!.norm)) return false;
	const end = Math.min(tokens.length, to + CALLED_WITHIN);
	for (let i = to; i < end; i++) {
		if (tokens[i]!.text !== last.text) continue;
		return !isCapitalised(tokens[i - 1]) || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
	}
	return false;
}

/** "the Professional Dock Specialists": a body by its members, whatever else its first word can be. */
function isOfMembers({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const last = tokens[to - 1]!.norm;
	const areMany = isPlural(last) && PERSON_NOUNS.has(singularOf(last));
	return areMany && to - from > 2 && tokens[from - 1]?.norm === "the";
}

/** "Sen. Dean Smith", "Dean Smith, 34,": a first name that is also a title. */
function isTitledFirstName(parsed: ParsedText, at: number): boolean {
	const { tokens } = parsed;
	const hasAge = tokens[at + 2]?.text === "," && /^\d\d$/.test(tokens[at + 3]?.text ?? "");
	if (!isFirstName(tokens[at]!.norm)) return false;
	return hasAge || isTitle(parsed, at - 1) || isApposed(parsed, at);
}

/** "His father, Dean Smith, said": commas around it, and no dean before. */
function isApposed({ tokens }: ParsedText, at: number): boolean {
	const isSet = tokens[at - 1]?.norm === "," && /^[,.]$/.test(tokens[at + 2]?.norm ?? "");
	return (
		isSet && /^(?:dean|earl)$/.test(tokens[at]!.norm) && !/dean|earl/.test(tokens[at - 2]!.norm)
	);
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
		if (isFirstName(tokens[i]!.norm) && !JOINS_BODY.test(tokens[i - 1]!.norm)) return i;
	}
	return run.from;
}

/** "Northland Gov. Jim Justice": a surname that is also a word for bodies, behind a title and a first name. */
function namesakeStart(parsed: ParsedText, { from, to }: TokenRange): number | null {
	const { tokens } = parsed;
	const first = to - 2;
	const isNamesake = first > from && SURNAME_BODIES.has(tokens[to - 1]!.norm);
	return isNamesake && isTitle(parsed, first - 1) && isFirstName(tokens[first]!.norm)
		? first
		: null;
}

/**
 * Where the next person's name starts in a run of two, which a page without marks between them prints:
 * "adviser to Ola Berg Carl Brandt"; null where the run holds one.
 */
export function nextPerson(parsed: ParsedText, { from, to }: TokenRange): number | null {
	for (let i = from + 2; i < to - 1; i++) {
		if (opensPerson(parsed, i) && endsPerson(parsed, from, i)) return i;
	}
	return null;
}

function opensPerson({ tokens }: ParsedText, at: number): boolean {
	return isFirstName(tokens[at]!.norm) && isCapitalised(tokens[at + 1]);
}

const INITIAL = /^\p{L}\.$/u;

/** Whether a first name and a last one stand right before a token. */
function endsPerson({ tokens }: ParsedText, from: number, to: number): boolean {
	const { norm, text } = tokens[to - 1]!;
	const first = INITIAL.test(tokens[to - 2]!.text) ? to - 3 : to - 2;
	if (first < from || !isFirstName(tokens[first]!.norm)) return false;
	if (!/^\p{Lu}\p{L}{2}/u.test(text) || NAME_OF_BODY.has(norm)) return false;
	return !isFirstName(norm) || tokens[first]!.norm === tokens[to]!.norm;
}
