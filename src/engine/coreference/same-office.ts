import type { Name } from "../mention/name.ts";
import { DEMONYMS } from "../mention/words/demonyms.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Introduction } from "./introduced.ts";
import { roleOf } from "./roles.ts";
import { OFFICES } from "./words/offices.ts";

/** Who holds or held the office of the one whose they are, with what that makes of it. */
const SAME_OFFICE: ReadonlyMap<string, Introduction> = new Map([
	["counterpart", []],
	["predecessor", ["former"]],
	["replacement", []],
	["successor", []],
]);
/** Tokens ahead of a name and its title among which they are called so. */
const AHEAD = 5;
/** Words of an office: "prime minister". */
const LONGEST_OFFICE = 2;

/** An office that somebody holds by being called the counterpart of its holder. */
export interface HeldAlike {
	readonly roles: readonly string[];
	readonly place: Introduction;
}

/**
 * "Prime Minister Ana Reyes met her Danish counterpart, Lars Holm": Holm is a Danish prime minister, and "his
 * predecessor, Ann Lee," was one.
 *
 * @param entityOf who is meant by each name, in the order of the text
 */
export function heldAlike(
	parsed: ParsedText,
	{ names, type }: Pick<Entity, "names" | "type">,
	entityOf: ReadonlyMap<Name, Entity>,
): readonly HeldAlike[] {
	if (type !== "person") return [];
	return names.flatMap((name) => {
		const at = relationAhead(parsed, name);
		const owner = at === null ? undefined : personBefore(parsed, at, entityOf);
		return at === null || !owner ? [] : officesOf(owner, wordsAt(parsed, at));
	});
}

/** The token of "counterpart" ahead of a name; null where there is none. */
function relationAhead({ tokens }: ParsedText, { titleFrom, tokens: own }: Name): number | null {
	const { sentence } = tokens[own.from]!;
	for (let i = titleFrom - 1; i >= Math.max(1, titleFrom - AHEAD); i--) {
		if (tokens[i]!.sentence !== sentence) return null;
		if (SAME_OFFICE.has(tokens[i]!.norm)) return i;
	}
	return null;
}

/** What makes the office another: "danish" of "her Danish counterpart", "former" of a predecessor. */
function wordsAt({ tokens }: ParsedText, at: number): Introduction {
	const before = tokens[at - 1]!.norm;
	return [...(DEMONYMS.has(before) ? [before] : []), ...SAME_OFFICE.get(tokens[at]!.norm)!];
}

/** The last one named before a token in its sentence, or in the one before. */
function personBefore(
	{ tokens }: ParsedText,
	at: number,
	entityOf: ReadonlyMap<Name, Entity>,
): Entity | undefined {
	const { sentence } = tokens[at]!;
	let last: Name | undefined;
	for (const [name, { type }] of entityOf) {
		const { from } = name.tokens;
		if (type !== "person" || from >= at || tokens[from]!.sentence < sentence - 1) continue;
		if (!last || last.tokens.from < from) last = name;
	}
	return last && entityOf.get(last);
}

function officesOf({ introduced }: Entity, told: Introduction): readonly HeldAlike[] {
	return introduced.places.flatMap((words) => {
		const noun = words.findIndex((word) => OFFICES.has(roleOf(word)));
		if (noun < 0) return [];
		const office = words.slice(Math.max(0, noun + 1 - LONGEST_OFFICE), noun + 1);
		const plain = office.filter((word) => !DEMONYMS.has(word));
		return [{ roles: [roleOf(words[noun]!)], place: [...told, ...plain] }];
	});
}
