import type { Mention } from "../mention/mention.ts";
import { DEMONYMS } from "../mention/words/demonyms.ts";
import { TITLE_WORDS } from "../mention/words/title-abbreviations.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import { roleOf } from "./roles.ts";

/** Letters that the names of a state and its people share: "Israel", "Israelis". */
export const STEM_OF_STATE = 5;
/** Offices of which the word ahead tells where they are held: "police chief", "Labour leader". */
const HELD_SOMEWHERE = new Set(
	"boss captain chief coach head leader manager minister secretary".split(" "),
);
/** What is said of the head of anything. */
const SAYS_NOT_WHERE = new Set(
	(
		"acting beleaguered current deputy embattled ex ex- former incoming interim late local long-serving " +
		"longtime new old opposition outgoing party political powerful prime religious retired spiritual supreme " +
		"then veteran young"
	).split(" "),
);

/**
 * Whether somebody holds an office of the same name elsewhere: "fire chief Ann Holt" is not "the police
 * chief". Only where the text prints for both where they hold it, right ahead of the noun.
 */
export function holdsElsewhere(mention: Mention, { roles, officeWords }: Entity): boolean {
	const role = roleOf(mention.noun);
	if (!HELD_SOMEWHERE.has(role) || !roles.has(role)) return false;
	const asked = tellingModifiers(mention).filter(saysWhere);
	const known = new Set(
		[...officeWords].filter((word) => !roles.has(roleOf(word)) && saysWhere(word)),
	);
	return asked.length > 0 && known.size > 0 && !asked.some((word) => isOwner(word, known));
}

function saysWhere(word: string): boolean {
	if (SAYS_NOT_WHERE.has(word) || DEMONYMS.has(word) || TITLE_WORDS.has(word)) return false;
	return /^\p{L}[\p{L}'’.-]+$/u.test(word) && !/-old$/.test(word);
}

/** "russia" for "Russian ambassador", "marsh" for "Marsh attorney". */
export function isOwner(owner: string, officeWords: ReadonlySet<string>): boolean {
	if (officeWords.has(owner)) return true;
	const stem = owner.slice(0, STEM_OF_STATE);
	return stem.length === STEM_OF_STATE && [...officeWords].some((word) => word.startsWith(stem));
}
