import type { Mention } from "../../mention/mention.ts";
import { DEMONYMS } from "../../mention/words/demonyms.ts";
import { tellingModifiers } from "../description.ts";
import type { Entity } from "../entity.ts";
import type { Referent } from "../referent.ts";
import { roleFit, roleOf } from "../roles.ts";
import { firstFrom } from "../search.ts";
import { nounSort } from "./clue-names.ts";

/**
 * Whether somebody with a name may be called so: not Marsh "Marsh's lawyer", no man "the woman", not
 * "Karl Holm, a union leader" the "surgeon", and no "Holm" whom nothing introduces. Whose "her lawyer" and "Sweden's envoy" are, the
 * rules know.
 */
export function mayBeCalled(mention: Mention, entity: Entity): boolean {
	const { names, words, roles, gender, type } = entity;
	if (type === "unknown" || mention.isOwned || isInside(entity, mention)) return false;
	const isOther = gender !== "unknown" && mention.gender !== "unknown" && gender !== mention.gender;
	const isSurname = words.length === 1 && names[0]!.tokens.from >= mention.tokens.to;
	if (isOther || (isSurname && names[0]!.titleFrom === names[0]!.tokens.from)) return false;
	if (roles.size === 0 || nounSort(mention) !== "role" || DEMONYMS.has(mention.noun)) return true;
	const role = roleOf(mention.noun);
	return (
		roleFit(role, roles) > 0 || [...roles].some((other) => roleFit(other, new Set([role])) > 0)
	);
}

/** Whether a description prints somebody's name: "Marsh's lawyer". */
export function isInside({ names }: Entity, { tokens: { from, to } }: Mention): boolean {
	const first = names[firstFrom(names, ({ tokens }) => tokens.from, from)];
	return first !== undefined && first.tokens.to <= to;
}

/** "Pentagon officials" behind "White House officials", "a young witness" behind "a witness", "one member"
 * behind "many members". */
export function isToldApart(mention: Mention, referent: Referent): boolean {
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
