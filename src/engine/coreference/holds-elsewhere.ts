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

/** Where a later description says that its office is held, and where the text says somebody holds theirs. */
interface Wheres {
	readonly asked: readonly string[];
	readonly known: ReadonlySet<string>;
}

/** Null where the two are not of the same office, or it is one that a body has many of. */
function wheres(mention: Mention, { roles, officeWords }: Entity): Wheres | null {
	const role = roleOf(mention.noun);
	if (!HELD_SOMEWHERE.has(role) || !roles.has(role)) return null;
	const asked = tellingModifiers(mention).filter(saysWhere);
	const known = [...officeWords].filter((word) => !roles.has(roleOf(word)) && saysWhere(word));
	return asked.length > 0 ? { asked, known: new Set(known) } : null;
}

/**
 * Whether somebody holds an office of the same name elsewhere: "fire chief Ann Holt" is not "the police
 * chief". Only where the text prints for both where they hold it, right ahead of the noun.
 */
export function holdsElsewhere(mention: Mention, entity: Entity): boolean {
	const told = wheres(mention, entity);
	return (
		told !== null && told.known.size > 0 && !told.asked.some((word) => isOwner(word, told.known))
	);
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
