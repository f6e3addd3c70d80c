import type { Mention } from "../mention/mention.ts";
import type { Name } from "../mention/name.ts";
import { aliasOf } from "./body-names.ts";
import { tellingModifiers } from "./description.ts";
import type { Roster } from "./roster.ts";
import { STATES_OF } from "./words/states-of.ts";

const GOVERNMENTS = /^(?:government|regime)$/;
/** "South Korean" and the like: told by two words. */
const COMPASS = /^(?:north|south)$/;

/**
 * "The Turkish government", "the UK government": a name of the state that the text also names; null where
 * it does not, or where more is told of the government ("the interim Turkish government").
 */
export function stateOfGovernment(mention: Mention, { entities }: Roster): Name | null {
	if (!GOVERNMENTS.test(mention.noun) || mention.isOwned) return null;
	const told = tellingModifiers(mention);
	const isKorean = told.length === 2 && COMPASS.test(told[0]!) && told[1] === "korean";
	if (told.length !== 1 && !isKorean) return null;
	const state = isKorean ? `${told[0]} korea` : (STATES_OF.get(told[0]!) ?? told[0]!);
	const known = entities.find(
		({ type, words }) => type === "place" && isState(words, state.split(" ")),
	);
	return known?.names[0] ?? null;
}

function isState(words: readonly string[], state: readonly string[]): boolean {
	const alias = aliasOf(state);
	return words.join(" ") === state.join(" ") || (alias !== null && aliasOf(words) === alias);
}
