import type { Mention } from "../mention/mention.ts";
import { DEMONYMS } from "../mention/words/demonyms.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import { isOwner } from "./holds-elsewhere.ts";
import type { Introduction } from "./introduced.ts";
import type { Referent } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import { STATES_IN_SHORT } from "./words/states-in-short.ts";
import { STATES_OF } from "./words/states-of.ts";

/** Words that make another office of the one behind them: "vice president", "former mayor". */
const RANKS = new Set(["acting", "assistant", "deputy", "former", "junior", "shadow", "vice"]);
/** What short forms of offices say in full. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
	["ceo", ["chief", "executive"]],
	["cfo", ["chief", "financial"]],
	["cm", ["chief"]],
	["coo", ["chief", "operating"]],
	["da", ["district"]],
	["pm", ["prime"]],
]);
/** Parties by other words for them. */
const SAME_PARTY: ReadonlyMap<string, string> = new Map([
	["conservative", "tory"],
	["dem", "democratic"],
	["democrat", "democratic"],
	["gop", "republican"],
	["tories", "tory"],
]);
/** Nobody is of both. */
const OPPOSED: ReadonlyMap<string, string> = new Map([
	["democratic", "republican"],
	["labour", "tory"],
	["republican", "democratic"],
	["tory", "labour"],
]);

/**
 * How well a later description fits what the text says of somebody: 3, all its words were said and the rank
 * is the same ("the Ohio Democrat" of "Ann Lee (D-Ohio)"); 2, some were; 1, no word tells them apart; 0, the
 * rank is another ("the mayor" of "deputy mayor Lee"); -1, it can't be: "the Republican" of "Democrat Lee".
 */
export function toldFit(mention: Mention, { introductions }: Entity): -1 | 0 | 1 | 2 | 3 {
	const asked = wordsAsked(mention);
	const known = new Set(introductions.flatMap((words) => words.flatMap(alsoCalled)));
	if (isOfOtherParty(asked, known) || isOtherOffice(mention, introductions)) return -1;
	if (isOfOtherState(mention, introductions)) return -1;
	if (!isOfRank(mention, introductions)) return 0;
	return shareSaid(asked, known);
}

/** Whom of several a description fits best, the first of equals; null where it can be none of them. */
export function fittest(mention: Mention, entities: readonly Entity[]): Entity | null {
	const fits = entities.map((entity): number => toldFit(mention, entity));
	const best = Math.max(...fits);
	return best >= 0 ? entities[fits.indexOf(best)]! : null;
}

/** The same of somebody without a name, by the words under which the text spoke of them. */
export function unnamedFit(mention: Mention, { modifiers, nouns }: Referent): 1 | 2 | 3 {
	return shareSaid(wordsAsked(mention), new Set([...modifiers, ...nouns].flatMap(alsoCalled)));
}

function shareSaid(asked: readonly string[], known: ReadonlySet<string>): 1 | 2 | 3 {
	const said = asked.filter((word) => isSaid(word, known)).length;
	if (said === 0) return 1;
	return said === asked.length ? 3 : 2;
}

/** "The Republican president": many are Republican, and few president. */
export function asksMerelyParty(mention: Mention): boolean {
	if (DEMONYMS.has(mention.noun)) return false;
	const asked = wordsAsked(mention);
	return asked.length > 0 && asked.every((word) => OPPOSED.has(word));
}

/** The words by which a description tells one of several; none for "the senator". */
function wordsAsked(mention: Mention): readonly string[] {
	const { noun } = mention;
	const telling = tellingModifiers(mention).filter((word) => !RANKS.has(word));
	const isWhole = DEMONYMS.has(noun) || (noun === "executive" && telling.includes("chief"));
	const own = isWhole ? [noun] : (IN_FULL.get(noun) ?? []);
	return [...telling, ...own].map((word) => SAME_PARTY.get(word) ?? word);
}

function alsoCalled(word: string): readonly string[] {
	return [SAME_PARTY.get(word) ?? word, ...(IN_FULL.get(word) ?? [])];
}

function isSaid(word: string, known: ReadonlySet<string>): boolean {
	if (isOwner(word, known)) return true;
	const state = STATES_OF.get(word);
	return state?.split(" ").every((part) => known.has(part)) ?? false;
}

function isOfOtherParty(asked: readonly string[], known: ReadonlySet<string>): boolean {
	return asked.some((word) => !known.has(word) && known.has(OPPOSED.get(word) ?? ""));
}

const STATES: readonly string[] = [...new Set(STATES_IN_SHORT.values())];

/** "The Ohio Democrat" sits for no other state. */
function isOfOtherState(mention: Mention, introductions: readonly Introduction[]): boolean {
	const asked = statesIn(mention.modifiers);
	if (asked.length === 0) return false;
	const known = introductions.flatMap(statesIn);
	return known.length > 0 && !asked.some((state) => known.includes(state));
}

/** The states that words name: "west virginia", and not "virginia" with it. */
function statesIn(words: readonly string[]): readonly string[] {
	const text = ` ${words.join(" ")} `;
	const named = STATES.filter((state) => text.includes(` ${state} `));
	return named.filter((state) => !named.some((other) => other.endsWith(` ${state}`)));
}

/** Offices of which one word is no mere place. */
const WHOLE_OFFICES: readonly (readonly [noun: string, ahead: string])[] = [
	["attorney", "district"],
	["minister", "prime"],
];

/** "The prime minister" is no minister of anything else. */
function isOtherOffice(mention: Mention, introductions: readonly Introduction[]): boolean {
	const role = roleOf(mention.noun);
	const asked = wordsAsked(mention);
	const whole = WHOLE_OFFICES.find(([noun, ahead]) => noun === role && asked.includes(ahead));
	if (!whole) return false;
	const known = introductions.flatMap((words) => words.flatMap(alsoCalled));
	return known.some((word) => roleOf(word) === whole[0]) && !known.includes(whole[1]);
}

/** Whether the text says once that somebody is of the very rank asked for. */
function isOfRank(mention: Mention, introductions: readonly Introduction[]): boolean {
	const role = roleOf(mention.noun);
	const asked = mention.modifiers.filter((word) => RANKS.has(word));
	const offices = introductions.filter((words) => roleFit(role, new Set(words.map(roleOf))) > 0);
	if (offices.length === 0) return true;
	return offices.some((words) => {
		const known = words.filter((word) => RANKS.has(word));
		return (
			known.every((word) => asked.includes(word)) && asked.every((word) => known.includes(word))
		);
	});
}
