import type { Mention } from "../../mention/mention.ts";
import { DEMONYMS } from "../../mention/words/demonyms.ts";
import { tellingModifiers } from "../description.ts";
import type { Entity } from "../entity.ts";
import type { Place, Referent } from "../referent.ts";
import { roleFit, roleOf } from "../roles.ts";
import { nounSort } from "./clue-names.ts";
import type { Candidate } from "./option.ts";

/**
 * Whom nobody means, however much speaks for them: other words tell others. Whomever the rules take
 * for the one meant may be.
 */
export function isRuledOut({ option, clues }: Candidate, { mention }: Place): boolean {
	if (clues.some(([name]) => name === "ruled")) return false;
	if (option.sort === "known") return isToldApart(mention, option.referent);
	if (option.sort !== "named") return false;
	return clues.some(([name]) => NEVER.has(name)) || !mayBeCalled(mention, option.entity);
}

/** A name that may be no person's; "Marsh's lawyer" is not Marsh, "the woman" no man, "a source who asked not to be named" nobody who is. */
const NEVER = new Set(["gender other", "inside", "kept back", "type unknown"]);

/** Not "Marsh's surgeon" of "Karl Holm, a union leader", nor of a "Holm" whom nothing introduces. */
function mayBeCalled(mention: Mention, { names, words, roles }: Entity): boolean {
	const isSurname = words.length === 1 && names[0]!.tokens.from >= mention.tokens.to;
	if (isSurname && names[0]!.titleFrom === names[0]!.tokens.from) return false;
	if (roles.size === 0 || nounSort(mention) !== "role" || DEMONYMS.has(mention.noun)) return true;
	const role = roleOf(mention.noun);
	return (
		roleFit(role, roles) > 0 || [...roles].some((other) => roleFit(other, new Set([role])) > 0)
	);
}

/** "Pentagon officials" behind "White House officials", "a young witness" behind "a witness". */
function isToldApart(mention: Mention, referent: Referent): boolean {
	const own = tellingModifiers(mention);
	const isOther = own.length > 0 && !own.some((word) => referent.modifiers.has(word));
	if (!isOther) return false;
	if (referent.modifiers.size > 0) return true;
	const isOneMore = mention.form === "indefinite" && mention.number === "one";
	return (
		isOneMore &&
		referent.mentions.some(({ form, number }) => form === "indefinite" && number === "one")
	);
}
