import type { Mention } from "../mention/mention.ts";
import { tellingModifiers } from "./description.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup } from "./referent.ts";
import { roleOf } from "./roles.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
/** Entries looked back at. */
const LONGEST_LOOK_BACK = 250;

/** Whether a description counts: "the second official". */
export function isNumbered({ form, number, modifiers }: Mention): boolean {
	return form === "definite" && number === "one" && modifiers.some(isOrdinal);
}

function isOrdinal(word: string): boolean {
	return ORDINALS.includes(word);
}

/**
 * Whom "the second official" means of those who spoke without a name: who was called so before, else the
 * group of which it is one ("two officials"), else the second to be called by the noun. Null where there is none.
 */
export function numberedOne({ mention }: Place, entries: readonly Entry[]): Referent | null {
	const number = mention.modifiers.find(isOrdinal)!;
	const known = calledAlike(mention, entries);
	const same = known.findLast(({ mentions }) =>
		mentions.some(({ modifiers }) => modifiers.includes(number)),
	);
	// "The second person familiar with the deal" is brought in, not come back to.
	if (same || mention.head + 1 < mention.tokens.to) return same ?? null;
	const inOrder = known.findLast(isGroup) ?? known[ORDINALS.indexOf(number)] ?? null;
	return known.length > 1 || (inOrder && isGroup(inOrder)) ? inOrder : null;
}

/** The unnamed who spoke under the same noun, and whom no word of the description tells apart, in order. */
function calledAlike(mention: Mention, entries: readonly Entry[]): readonly Referent[] {
	const role = roleOf(mention.noun);
	const asked = tellingModifiers(mention).filter((word) => !isOrdinal(word));
	const known = new Set<Referent>();
	for (const { speaks, referent } of entries.slice(-LONGEST_LOOK_BACK)) {
		const fits = asked.every((word) => referent.modifiers.has(word));
		if (speaks && !referent.isNamed && referent.nouns.has(role) && fits) known.add(referent);
	}
	return [...known];
}
