import { readVerb } from "../cue/verb-lexicon.ts";
import { isCapitalised } from "../mention/capital-run.ts";
import type { Name, NameType } from "../mention/name.ts";
import { officeAfter, startWithOffice } from "../mention/office.ts";
import { officeApposed } from "../mention/office-apposed.ts";
import { CORE_ENDS, DEFINITE, INDEFINITE } from "../mention/words/function-words.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { officeDone } from "./office-done.ts";
import { alsoCalled } from "./other-words.ts";
import { statesIn } from "./states.ts";
import { STATES_IN_SHORT } from "./words/states-in-short.ts";

/** The words of one place in which the text says what somebody is, in lower case. */
export type Introduction = readonly string[];

/** What the text says of somebody beside their names. */
export interface Introduced {
	readonly places: readonly Introduction[];
	/** The words of all places, with what they say in other words. */
	readonly known: ReadonlySet<string>;
	/** The American states among them. */
	readonly states: readonly string[];
}

/** Of whom the text says nothing beside their names. */
export const NOT_INTRODUCED: Introduced = { places: [], known: new Set(), states: [] };

/** Names of one person whose surroundings are read. */
const MOST_NAMES_READ = 12;
/** Words ahead of an office that may say where it is held. */
const WORDS_AHEAD = 3;
/** "Lee, an Ohio Republican,": the longest of these that is read. */
const LONGEST_BEHIND = 8;
const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
	["D", ["democrat", "democratic"]],
	["I", ["independent"]],
	["R", ["republican"]],
]);
/** "(D-Ohio)", ", R-N.Y.," behind a name. */
const SEAT = /^(?:,| \() ?([DIR])-(\p{Lu}[\p{L}.]*)/u;
const SEAT_REACH = 20;

/**
 * How the text brings a person in, each time: "democratic senator" of "Democratic Senator Ann Lee", "economist
 * at halden bank" of "Ann Lee, an economist at Halden Bank".
 */
export function introducedIn(
	parsed: ParsedText,
	{ names, type }: { readonly names: readonly Name[]; readonly type: NameType },
): Introduced {
	if (type !== "person") return NOT_INTRODUCED;
	return introducedBy(
		names.slice(0, MOST_NAMES_READ).flatMap((name) => {
			const told = [
				wordsIn(parsed, aheadOf(parsed, name)),
				wordsIn(parsed, officeApposed(parsed, name) ?? NOWHERE),
				wordsIn(parsed, officeAfter(parsed, name) ?? apposedBehind(parsed, name)),
				seatBehind(parsed, name),
				placeBehind(parsed, name),
				wordsDone(parsed, name),
			];
			return told.filter((words) => words.length > 0);
		}),
	);
}

/** Of the words of each place. */
export function introducedBy(places: readonly Introduction[]): Introduced {
	const known = new Set(places.flatMap((words) => words.flatMap(alsoCalled)));
	return { places, known, states: places.flatMap(statesIn) };
}

function wordsDone(parsed: ParsedText, name: Name): Introduction {
	const done = officeDone(parsed, name);
	return done ? [...done.words, done.role] : [];
}

const NOWHERE: TokenRange = { from: 0, to: 0 };

function wordsIn({ tokens }: ParsedText, { from, to }: TokenRange): Introduction {
	const words = tokens.slice(from, to).map(({ norm }) => norm.replace(/^ex-/, "former-"));
	return words
		.flatMap((word) => word.split(/(?<=^former)-/))
		.filter((word) => /^\p{L}/u.test(word) && !DEFINITE.has(word) && !INDEFINITE.has(word));
}

/** The office ahead of a name with the words that lead up to it. */
function aheadOf(parsed: ParsedText, name: Name): TokenRange {
	const { tokens } = parsed;
	const { sentence } = tokens[name.tokens.from]!;
	const office = startWithOffice(parsed, name);
	let from = office;
	while (from > Math.max(0, office - WORDS_AHEAD)) {
		const { norm, sentence: other } = tokens[from - 1]!;
		if (other !== sentence || !/^(?:\p{L}|['’]s$)/u.test(norm)) break;
		if (CORE_ENDS.has(norm) || DEFINITE.has(norm) || INDEFINITE.has(norm) || readVerb(norm)) break;
		from--;
	}
	return { from, to: name.tokens.from };
}

/** "an Ohio Republican" behind a name and a comma. */
function apposedBehind({ tokens }: ParsedText, { tokens: { to } }: Name): TokenRange {
	if (tokens[to]?.norm !== "," || !/^an?$/.test(tokens[to + 1]?.norm ?? "")) return NOWHERE;
	let end = to + 2;
	while (end < to + LONGEST_BEHIND && /^[\p{L}.]/u.test(tokens[end]?.norm ?? "")) end++;
	return tokens[end]?.norm === "," ? { from: to + 2, to: end } : NOWHERE;
}

/** "Utah" of "Ann Lee of Utah". */
function placeBehind({ tokens }: ParsedText, { tokens: { to } }: Name): Introduction {
	if (tokens[to]?.norm !== "of") return [];
	let end = to + 1;
	while (end < to + WORDS_AHEAD && isCapitalised(tokens[end])) end++;
	return tokens.slice(to + 1, end).map(({ norm }) => norm);
}

/** Party and state of a lawmaker, as American papers print them. */
function seatBehind({ text, tokens }: ParsedText, name: Name): Introduction {
	const { end } = tokens[name.tokens.to - 1]!;
	const seat = SEAT.exec(text.slice(end, end + SEAT_REACH));
	if (!seat) return [];
	const short = seat[2]!.toLowerCase().replaceAll(".", "");
	const state = STATES_IN_SHORT.get(short) ?? short;
	return [...PARTIES.get(seat[1]!)!, ...state.split(" "), "lawmaker"];
}
