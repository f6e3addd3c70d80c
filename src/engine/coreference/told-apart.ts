import type { Mention } from "../mention/mention.ts";
import { DEMONYMS } from "../mention/words/demonyms.ts";
import { ageFit } from "./age.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import { isOwner } from "./holds-elsewhere.ts";
import type { Introduced } from "./introduced.ts";
import { alsoCalled, plainParty, wordsInFull } from "./other-words.ts";
import type { Referent } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import { statesIn } from "./states.ts";
import { STATES_OF } from "./words/states-of.ts";

/** Words that make another office of the one behind them: "vice president", "former mayor". */
const RANKS = new Set(["acting", "assistant", "deputy", "former", "junior", "shadow", "vice"]);
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
export function toldFit(mention: Mention, { introduced, age: told }: Entity): -1 | 0 | 1 | 2 | 3 {
	const asked = wordsAsked(mention);
	const { known } = introduced;
	if (isOfOtherParty(asked, known) || isOtherOffice(mention, asked, known)) return -1;
	if (isOfOtherState(mention, introduced)) return -1;
	const age = ageFit(mention, { age: told });
	if (age) return age === "fits" ? 3 : -1;
	if (!isOfRank(mention, introduced)) return 0;
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
	const own = isWhole ? [noun] : wordsInFull(noun);
	return [...telling, ...own].map(plainParty);
}

function isSaid(word: string, known: ReadonlySet<string>): boolean {
	if (isOwner(word, known)) return true;
	const state = STATES_OF.get(word);
	return state?.split(" ").every((part) => known.has(part)) ?? false;
}

function isOfOtherParty(asked: readonly string[], known: ReadonlySet<string>): boolean {
	return asked.some((word) => !known.has(word) && known.has(OPPOSED.get(word) ?? ""));
}

/** "The Ohio Democrat" sits for no other state. */
function isOfOtherState(mention: Mention, { states }: Introduced): boolean {
	if (states.length === 0) return false;
	const asked = statesIn(mention.modifiers);
	return asked.length > 0 && !asked.some((state) => states.includes(state));
}

const SITS_FOR_STATE =
	/^(?:congressman|congresswoman|democrat|governor|lawmaker|representative|republican|senator)$/;

/** "The Utah senator" may be "Republican Ann Lee of Utah", whose office the text does not print. */
export function isOfSameState({ noun, modifiers }: Mention, { introduced }: Entity): boolean {
	if (introduced.states.length === 0 || !SITS_FOR_STATE.test(noun)) return false;
	return statesIn(modifiers).some((state) => introduced.states.includes(state));
}

/** Offices of which one word is no mere place. */
const WHOLE_OFFICES: readonly (readonly [noun: string, ahead: string])[] = [
	["attorney", "district"],
	["minister", "prime"],
];

/** "The prime minister" is no minister of anything else. */
function isOtherOffice(
	{ noun }: Mention,
	asked: readonly string[],
	known: ReadonlySet<string>,
): boolean {
	const role = roleOf(noun);
	const whole = WHOLE_OFFICES.find(([office, ahead]) => office === role && asked.includes(ahead));
	if (!whole || known.has(whole[1])) return false;
	return [...known].some((word) => roleOf(word) === whole[0]);
}

/** Whether the text says once that somebody is of the very rank asked for. */
function isOfRank(mention: Mention, { places }: Introduced): boolean {
	const role = roleOf(mention.noun);
	const asked = mention.modifiers.filter((word) => RANKS.has(word));
	const offices = places.filter((words) => roleFit(role, new Set(words.map(roleOf))) > 0);
	if (offices.length === 0) return true;
	return offices.some((words) => {
		const known = words.filter((word) => RANKS.has(word));
		return (
			known.every((word) => asked.includes(word)) && asked.every((word) => known.includes(word))
		);
	});
}
