import type { ParsedText } from "../text/parse.ts";
import { signsBeside } from "./body-signs.ts";
import { isFirstName } from "./first-name.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import type { Name } from "./name.ts";
import { isGuess } from "./name-type.ts";
import { phraseOf } from "./phrase.ts";
import { isToldNews, reportsNews } from "./reporting-name.ts";
import { PLACES } from "./words/places.ts";
import { TEAM_NAMES } from "./words/team-names.ts";
import { DOCUMENT_NOUNS } from "./words/text-nouns.ts";
import { FIRST_NAME_PLACES, SURNAME_PLACES, TRADE_ENDINGS } from "./words/trade-endings.ts";

/**
 * Types anew the names that no table and no word of their own tells: those are a body's wherever
 * the text prints them, once what stands beside one of them says so ("Norlabs shares", "Norlabs
 * said it would appeal") more often than that it is a person's; or an outlet's, where it reports.
 */
export function withBodiesTold(parsed: ParsedText, names: readonly Name[]): Name[] {
	const guesses = guessesOf(parsed, names);
	const known = knownWords(parsed, names);
	const bodies = new Set<Name>();
	const outlets = new Set<Name>();
	// Longer names first: "the Strikers" are the Kerala Strikers.
	const byLength = [...guesses].sort(([, a], [, b]) => wordsOf(b[0]!) - wordsOf(a[0]!));
	for (const [phrase, same] of byLength) {
		if (isOutlet(parsed, phrase, same, known)) for (const name of same) outlets.add(name);
		else if (isBody(parsed, phrase, same, known, guesses)) {
			for (const name of same) bodies.add(name);
			learnBody(phrase, known);
		}
	}
	return names.map((name): Name => {
		if (outlets.has(name)) return { ...name, type: "outlet" };
		if (bodies.has(name)) return { ...name, type: "organization" };
		return withPossessive(parsed, name, known) ?? name;
	});
}

/** No word of a body's name is a surname, and each may stand for it. */
function learnBody(phrase: string, { surnames, bodies }: KnownWords): void {
	for (const word of phrase.split(" ")) {
		surnames.delete(word);
		bodies.add(word);
	}
}

function wordsOf({ tokens: { from, to } }: Name): number {
	return to - from;
}

/** Behind what looks like an owner, and owns nothing: "Norna's said". */
const SPEAKS = /^(?:apologi[sz]ed|declined|said|says|told)$/;

/** "McDonald's": a name with what is else the sign of an owner, which the tables know or which speaks. */
function withPossessive(parsed: ParsedText, { tokens }: Name, { others }: KnownWords): Name | null {
	const { from, to } = tokens;
	const isOne = to - from === 1 && parsed.tokens[to]?.norm === "'s";
	if (!isOne || others.has(parsed.tokens[from]!.norm)) return null;
	const whole = { from, to: to + 1 };
	const isKnown = knownType(phraseOf(parsed, whole)) === "organization";
	if (!isKnown && !SPEAKS.test(parsed.tokens[to + 1]?.norm ?? "")) return null;
	return { tokens: whole, titleFrom: from, type: "organization" };
}

function guessesOf(parsed: ParsedText, names: readonly Name[]): ReadonlyMap<string, Name[]> {
	const guesses = new Map<string, Name[]>();
	for (const name of names) {
		if (!isGuess(parsed, name)) continue;
		const phrase = phraseOf(parsed, name.tokens);
		const same = guesses.get(phrase);
		if (same) same.push(name);
		else guesses.set(phrase, [name]);
	}
	return guesses;
}

/** "Norna first reported", where no name in the text is somebody's that Norna could be. */
function isOutlet(
	parsed: ParsedText,
	phrase: string,
	same: readonly Name[],
	{ others, surnames }: KnownWords,
): boolean {
	const { from, to } = same[0]!.tokens;
	if (
		to - from > 1 ||
		others.has(phrase) ||
		others.has(singularOf(phrase)) ||
		surnames.has(phrase) ||
		isFirstName(phrase)
	)
		return false;
	const reports = same.filter(({ tokens }) => reportsNews(parsed, tokens)).length;
	const told = same.filter(({ tokens }) => isToldNews(parsed, tokens)).length;
	const person = same.reduce((sum, { tokens }) => sum + signsBeside(parsed, tokens).person, 0);
	return reports > 0 && reports + told > person;
}

/** "The Bears", not "the Knights of Norland". */
function isToldTeam({ tokens }: ParsedText, { tokens: { from, to } }: Name): boolean {
	return tokens[from - 1]?.norm === "the" && tokens[to]?.norm !== "of";
}

/** "Nine said they would": no name. */
const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "Norna Properties", "Statistics Canada". */
function endsBody(last: string): boolean {
	return TRADE_ENDINGS.has(last) || (PLACES.has(last) && !SURNAME_PLACES.has(last));
}

/** "Kerala Strikers". */
function startsBody(first: string): boolean {
	return PLACES.has(first) && !SURNAME_PLACES.has(first) && !FIRST_NAME_PLACES.has(first);
}

interface KnownWords {
	/** First and last words of the names of people and of outlets. */
	readonly others: ReadonlySet<string>;
	/** Last words of the guesses of more than one word. */
	readonly surnames: Set<string>;
	/** Whole names of bodies, and words of the longer ones. */
	readonly bodies: Set<string>;
}

function knownWords(parsed: ParsedText, names: readonly Name[]): KnownWords {
	const others = new Set<string>();
	const surnames = new Set<string>();
	const bodies = new Set<string>();
	for (const name of names) {
		const { tokens, type } = name;
		const [first, last] = [parsed.tokens[tokens.from]!.norm, parsed.tokens[tokens.to - 1]!.norm];
		if (type === "organization") {
			bodies.add(phraseOf(parsed, tokens)).add(first);
			if (isPlural(last)) bodies.add(last);
		}
		if (isGuess(parsed, name)) {
			if (tokens.to - tokens.from > 1) surnames.add(last);
		} else if (type === "person" || type === "outlet") others.add(first).add(last);
	}
	return { others, surnames, bodies };
}

function isBody(
	parsed: ParsedText,
	phrase: string,
	same: readonly Name[],
	{ others, surnames, bodies }: KnownWords,
	guesses: ReadonlyMap<string, readonly Name[]>,
): boolean {
	const { tokens } = same[0]!;
	const last = parsed.tokens[tokens.to - 1]!.norm;
	const isSingle = tokens.to - tokens.from === 1;
	// "Roe" is Jane Roe's; "Norla Roe" a person where the text goes on with "Roe".
	const isTeam = !isSingle && isPlural(last) && startsBody(parsed.tokens[tokens.from]!.norm);
	if (others.has(last) || (isSingle ? surnames.has(last) : guesses.has(last) && !isTeam))
		return false;
	if (DOCUMENT_NOUNS.has(last) || COUNTED.test(phrase)) return false;
	if (TEAM_NAMES.has(phrase) && !others.has(singularOf(phrase))) {
		if (same.some((name) => isToldTeam(parsed, name))) return true;
	}
	const showsBody = !isSingle && (endsBody(last) || startsBody(parsed.tokens[tokens.from]!.norm));
	let [body, person] = [bodies.has(phrase) || showsBody ? 1 : 0, 0];
	for (const name of same) {
		const signs = signsBeside(parsed, name.tokens);
		body += signs.body;
		person += signs.person;
	}
	// "Chelsea" needs more to be a club.
	return body > (isFirstName(phrase) ? person + 1 : person);
}
