import type { Name } from "../mention/name.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";

const PLURALS: readonly RegExp[] = [/^(.*[^s])s$/, /^(.*(?:[sxz]|ch|sh))es$/];

/**
 * The people of one surname whom "the Holts" and "the Foxes" mean.
 *
 * @param byWord who is named, by each word of their names
 * @returns nobody where a name is none of a family, or the text names none of them
 */
export function familyCalled(
	{ tokens }: ParsedText,
	{ type: named, tokens: { from, to } }: Name,
	byWord: ReadonlyMap<string, readonly Entity[]>,
): readonly Entity[] {
	if (named !== "person" && named !== "unknown") return [];
	if (to - from > 1 || tokens[from - 1]?.norm !== "the") return [];
	const surnames = PLURALS.flatMap((plural) => plural.exec(tokens[from]!.norm)?.[1] ?? []);
	return surnames.flatMap((surname) =>
		(byWord.get(surname) ?? []).filter(
			({ type, words }) => type === "person" && words.length > 1 && words.at(-1) === surname,
		),
	);
}
