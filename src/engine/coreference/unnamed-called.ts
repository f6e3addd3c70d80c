import { isCompatible } from "./description.ts";
import { type Entry, isIndividual, type Place, type Referent } from "./referent.ts";
import { roleOf } from "./roles.ts";
import { search } from "./search.ts";
import { STAYS_UNNAMED } from "./words/stays-unnamed.ts";

/**
 * Whom "the official" means of those who spoke and were not named, rather than Marsh, an official too.
 * Null for nouns by which named people are called again, and for "the former official".
 */
export function unnamedCalled({ mention }: Place, entries: readonly Entry[]): Referent | null {
	if (!STAYS_UNNAMED.has(mention.noun) || mention.modifiers.includes("former")) return null;
	const role = roleOf(mention.noun);
	const isMeant = ({ speaks, referent }: Entry) =>
		speaks &&
		!referent.isNamed &&
		isIndividual(referent) &&
		referent.nouns.has(role) &&
		isCompatible(mention, referent);
	return search(entries, isMeant);
}
