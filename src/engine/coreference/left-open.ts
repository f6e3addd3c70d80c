import type { EntityType } from "../mention/mention.ts";
import { tellsNewOne } from "./description.ts";
import { isNumbered } from "./numbered.ts";
import type { Place, Referent } from "./referent.ts";

export const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);
const PEOPLE: ReadonlySet<EntityType> = new Set(["group", "person", "public", "spokesperson"]);
/** Words for whose sense there is one rule each. */
const RULED = new Set(["another", "both", "i", "latter", "me", "one", "them", ...RELATIVES]);

/** Whether the rules leave open whom a description of a source means. */
export function isOpen({ mention, speaks }: Place, ruled: Referent | null): boolean {
	if (!speaks || !PEOPLE.has(mention.type) || RULED.has(mention.noun)) return false;
	if (mention.modifiers[0] === "both" || tellsNewOne(mention)) return false;
	if (ruled && (isNumbered(mention) || mention.noun === "author")) return false;
	// "One of the sources": of those who were spoken of.
	if (mention.isPart && mention.number === "one" && !mention.isOwned && ruled) return false;
	return !ruled?.isNamed;
}
