import type { Mention } from "../../mention/mention.ts";
import { DEMONYMS } from "../../mention/words/demonyms.ts";
import { tellingModifiers } from "../description.ts";
import type { Entity } from "../entity.ts";
import { isIndividual, type Referent } from "../referent.ts";
import { isRelated, roleOf } from "../roles.ts";
import { firstFrom } from "../search.ts";
import { toldFit } from "../told-apart.ts";
import { nounSort } from "./clue-names.ts";

/**
 * Whether somebody with a name may be called so: not Marsh "Marsh's lawyer", no man "the woman", not
 * "Karl Holm, a union leader" the "surgeon", no Democrat "the Republican", and no "Holm" whom nothing
 * introduces. Whose "her lawyer" and "Sweden's envoy" are, the rules know.
 */
export function mayBeCalled(mention: Mention, entity: Entity): boolean {
	const { names, words, roles, gender, type } = entity;
	if (type === "unknown" || mention.isOwned || isInside(entity, mention)) return false;
	if (isNamedNowhere(mention) || toldFit(mention, entity) < 0) return false;
	const isOther = gender !== "unknown" && mention.gender !== "unknown" && gender !== mention.gender;
	const isSurname = words.length === 1 && names[0]!.tokens.from >= mention.tokens.to;
	if (isOther || (isSurname && names[0]!.titleFrom === names[0]!.tokens.from)) return false;
	if (roles.size === 0 || nounSort(mention) !== "role" || DEMONYMS.has(mention.noun)) return true;
	return isRelated(roleOf(mention.noun), roles);
}

/** "Many experts", "Democratic" doubts, "a source": nobody goes on to name them. */
function isNamedNowhere(mention: Mention): boolean {
	const { type, number, form } = mention;
	if (type === "public") return number === "many" || form === "bare";
	return nounSort(mention) === "vague" && form !== "bare";
}

/** Whether a description prints somebody's name: "Marsh's lawyer". */
export function isInside({ names }: Entity, { tokens: { from, to } }: Mention): boolean {
	const first = names[firstFrom(names, ({ tokens }) => tokens.from, from)];
	return first !== undefined && first.tokens.to <= to;
}

/** "Pentagon officials" behind "White House officials", "a young witness" behind "a witness", "one member"
 * behind "many members". */
export function isToldApart(mention: Mention, referent: Referent): boolean {
	if (isOfOtherSort(mention, referent)) return true;
	const own = tellingModifiers(mention);
	const isOther = own.length > 0 && !own.some((word) => referent.modifiers.has(word));
	const isOneMore = mention.form === "indefinite" && mention.number === "one";
	if (isOneMore && !mention.isPart && referent.type === "public") return true;
	if (!isOther) return false;
	if (referent.modifiers.size > 0) return true;
	return (
		isOneMore &&
		referent.mentions.some(({ form, number }) => form === "indefinite" && number === "one")
	);
}

/** "The officer" behind "a spokeswoman", "critics" behind "an aide", "the aide" behind "critics". */
function isOfOtherSort({ type, number, noun }: Mention, referent: Referent): boolean {
	if ((type === "spokesperson") !== (referent.type === "spokesperson")) return true;
	if (type === "public" && isIndividual(referent)) return true;
	if (type === "person" && number === "one" && referent.type === "public") return true;
	return isOfOtherParty(noun, referent);
}

/** "Democrats" behind "Republicans", "Norwegians" behind "Swedes". */
function isOfOtherParty(noun: string, { nouns }: Referent): boolean {
	if (!DEMONYMS.has(noun) || nouns.has(roleOf(noun))) return false;
	return [...nouns].some((other) => DEMONYMS.has(other));
}
