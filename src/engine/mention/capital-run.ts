import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { isFirstName } from "./first-name.ts";
import { phraseOf } from "./phrase.ts";
import { BODIES } from "./words/bodies.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { NEVER_NAMES } from "./words/function-words.ts";
import { JOINED_IN_BODIES } from "./words/joined-in-bodies.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { OUTLET_ENDINGS, OUTLETS } from "./words/outlets.ts";
import { PLACES } from "./words/places.ts";
import { TITLES } from "./words/titles.ts";

const CAPITAL = /^(?:(?:al|el|an|ad|ul|bin|ibn|de|d)[-’']|d[ei](?=\p{Lu}\p{Ll}))?\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,4}\p{Lu}/u;
/** Small words inside the names of people: "Ursula von der Leyen", "Khalid bin Salman". */
const PARTICLES = new Set(
	"al bin da de del della der di do dos du el ibn la le of st ten ter van von zu".split(" "),
);
/** Small words inside the names of bodies: "Ministry of Health", "Fish and Wildlife Service". */
const LINKS = new Set(["of", "for", "and", "&", "the", "on", "in", "to"]);
/** No acronym and no initial. */
const PLAIN_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
/** Words wholly in capitals are names even where they are common words: "USA TODAY". */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** Longest name read as one; longer runs of capitals are headings. */
const LONGEST_NAME = 12;

/** What joins the words of a firm's or an association's name: "Marsh & Lee", "Welders Without Borders". */
export const JOINS_FIRM = /^(?:&|Without)$/;

/** "Marsh and Co", "Lund and Sons". */
const FIRM_BEHIND_AND = /^(?:Associates|Co\.?|Company|Daughters|Partners|Sons)$/;
/** Within names that the tables know. */
const JOINS_KNOWN = /^(?:'s|a|and|for|in|of|on|the|to|with|without)$/;
/** Programmes such as "Meet the Press" are parts of an outlet. */
const JOINS_OUTLET = /^(?:and|of)$/;
/** Words of such a name behind its first small one, with that. */
const LONGEST_JOINED = 4;

/** Whether a token is printed like a name. */
export function isCapitalised(token: Token | undefined): boolean {
	if (token === undefined) return false;
	// "easyJet", "xAI".
	return CAPITAL.test(token.text) || (INNER_CAPITAL.test(token.text) && BODIES.has(token.norm));
}

function canStand(token: Token | undefined): boolean {
	if (!token || !isCapitalised(token)) return false;
	return !NEVER_NAMES.has(token.norm) || SHOUTED.test(token.text);
}

/** Where the run goes on after `at`, through a small word; `at` when it ends there. */
function nextInRun(parsed: ParsedText, from: number, at: number, end: number): number {
	const next = parsed.tokens[at];
	if (at >= end || !next) return at;
	if (canStand(next)) return at + 1;
	const known = behindKnown(parsed, from, at, end);
	if (known > at) return known;
	if (
		at - from === 1 &&
		next.norm === "and" &&
		FIRM_BEHIND_AND.test(parsed.tokens[at + 1]?.text ?? "")
	)
		return at + 2;
	if (JOINS_FIRM.test(next.text) && at + 1 < end && canStand(parsed.tokens[at + 1])) return at + 2;
	if (next.text === "Police" && mayHavePolice(parsed, from)) return at + 1;
	if (next.text === "Today" && parsed.tokens[at - 1]!.norm === "usa") return at + 1;
	const isParticle = PARTICLES.has(next.norm) && next.norm !== "of";
	if (isParticle && at + 1 < end && canStand(parsed.tokens[at + 1])) return at + 2;
	if (isParticle && at + 2 < end && PARTICLES.has(parsed.tokens[at + 1]!.norm)) {
		return canStand(parsed.tokens[at + 2]) ? at + 3 : at;
	}
	return linkInBody(parsed, from, at, end);
}

/** Towns and counties that are first names, too: "Kent Police". */
const TOWNS =
	/^(?:adelaide|austin|bradford|charlotte|chester|columbus|dallas|devon|florence|houston|jackson|kent|lincoln|london|madison|orlando|paris|phoenix|preston|savannah|stafford|sydney|victoria|warwick)$/;

/** "Norland Police", not "Ana Berg Police arrived" as a page without marks prints it. */
function mayHavePolice({ tokens }: ParsedText, from: number): boolean {
	return !isFirstName(tokens[from]!.norm) || TOWNS.test(tokens[from]!.norm);
}

/** "Department of Justice", "Center for the Study of Hate": links only after a word for a body. */
function linkInBody(parsed: ParsedText, from: number, at: number, end: number): number {
	const { tokens } = parsed;
	const link = tokens[at]!.norm;
	if (!LINKS.has(link) && link !== ",") return at;
	let hasBody = false;
	let hasLink = false;
	for (let i = from; i < at; i++) {
		hasBody ||= NAME_OF_BODY.has(tokens[i]!.norm);
		hasLink ||= LINKS.has(tokens[i]!.norm);
	}
	if (link === ",") return hasBody && hasLink ? behindList(parsed, at, end) : at;
	const goesOn =
		link === "and"
			? (hasBody && hasLink) || joinsWithinBody(parsed, from, at, end)
			: NAME_OF_BODY.has(tokens[at - 1]!.norm) || (link === "of" && hasBody && hasLink);
	if (!goesOn) return at;
	const skip = tokens[at + 1]?.norm === "the" ? 2 : 1;
	const isPolice = tokens[at + skip]?.text === "Police" && isCapitalised(tokens[at + skip + 1]);
	return at + skip < end && (isPolice || canStand(tokens[at + skip])) ? at + skip + 1 : at;
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives": behind the list's last word; the comma where it is none. */
function behindList({ tokens }: ParsedText, comma: number, end: number): number {
	let at = comma;
	while (at + 2 < end && tokens[at]!.norm === "," && canStand(tokens[at + 1])) at += 2;
	if (at > comma && tokens[at]!.norm === ",") at++;
	const before = tokens[at - 1]!.norm === "," ? at - 2 : at - 1;
	const pair = `${tokens[before]!.norm} and ${tokens[at + 1]?.norm}`;
	return at > comma && tokens[at]!.norm === "and" && JOINED_IN_BODIES.has(pair) ? at + 2 : comma;
}

/** "Customs and Border Protection", "the Rivers and Forests Agency": one body, though no word before "and" says so. */
function joinsWithinBody(parsed: ParsedText, from: number, and: number, end: number): boolean {
	const { tokens } = parsed;
	if (JOINED_IN_BODIES.has(`${tokens[and - 1]!.norm} and ${tokens[and + 1]?.norm}`)) return true;
	const isOneWord = and - from === 1 && PLAIN_WORD.test(tokens[from]!.text);
	if (!isOneWord || tokens[from - 1]?.norm !== "the" || isNameAlone(tokens[from]!.norm))
		return false;
	let to = and + 1;
	while (to < end && canStand(tokens[to])) to++;
	return to - and > 2 && NAME_OF_BODY.has(tokens[to - 1]!.norm);
}

/** What may be a body, a people or a person by itself: "the Senate and Justice Department". */
function isNameAlone(norm: string): boolean {
	return (
		NAME_OF_BODY.has(norm) ||
		BODIES.has(norm) ||
		BODY_NOUNS.has(norm) ||
		DEMONYMS.has(norm) ||
		PLACES.has(norm) ||
		OUTLETS.has(norm) ||
		TITLES.has(norm) ||
		isFirstName(norm)
	);
}

/** "Will Trump go?": an auxiliary that is also a first name. */
function opensQuestion({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	if (!/^(?:will|may)$/.test(tokens[from]!.norm)) return false;
	for (let i = to - 1; i > from && i > to - 4; i--) if (tokens[i]!.norm === "?") return true;
	return false;
}

/** "the Sunday Times": a day that opens the name of a paper. */
function opensSundayPaper({ tokens }: ParsedText, at: number, end: number): boolean {
	const next = tokens[at + 1];
	const isDay = /^(?:Saturday|Sunday)$/.test(tokens[at]!.text) && tokens[at - 1]?.norm === "the";
	return isDay && at + 1 < end && isCapitalised(next) && OUTLET_ENDINGS.has(next!.norm);
}

/** "the Globe and Mail", "Save the Children": behind a name of the tables that goes on with a small word. */
function behindKnown(parsed: ParsedText, from: number, at: number, end: number): number {
	const link = parsed.tokens[at]!.norm;
	const isCapital = isCapitalised(parsed.tokens[at]);
	if (!JOINS_KNOWN.test(link) && !isCapital) return at;
	// "McDonald's" may be McDonald's.
	const least = isCapital || at - from > 1 ? at : at + 1;
	for (let to = Math.min(end, at + LONGEST_JOINED); to > least; to--) {
		const phrase = phraseOf(parsed, { from, to });
		if (BODIES.has(phrase) || (JOINS_OUTLET.test(link) && OUTLETS.has(phrase))) return to;
	}
	return at;
}

/** Runs of capitalised words in one sentence, in order. Linear in its length. */
export function capitalRuns(parsed: ParsedText, sentence: TokenRange): readonly TokenRange[] {
	const runs: TokenRange[] = [];
	let at = sentence.from + (opensQuestion(parsed, sentence) ? 1 : 0);
	while (at < sentence.to) {
		if (!canStand(parsed.tokens[at]) && !opensSundayPaper(parsed, at, sentence.to)) {
			at++;
			continue;
		}
		const from = at++;
		for (let next = at; ; at = next) {
			next = nextInRun(parsed, from, at, sentence.to);
			if (next === at || next - from > LONGEST_NAME) break;
		}
		runs.push({ from, to: at });
	}
	return runs;
}
