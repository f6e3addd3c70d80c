import type { Entity } from "./entity.ts";
import type { Entry, Place } from "./referent.ts";
import { search } from "./search.ts";

/** Sentences within which "her husband" is the husband of one who was spoken of. */
const NEAR = 4;
const WHOSE = new Set(["her", "his"]);

/**
 * Whom "her husband" means where the text never says so: the only man of the same surname as the one
 * spoken of last.
 */
export function spouseMeant(
	{ mention: { noun, gender, modifiers }, sentence }: Place,
	entries: readonly Entry[],
	people: readonly Entity[],
): Entity | null {
	if ((noun !== "husband" && noun !== "wife") || !WHOSE.has(modifiers[0] ?? "")) return null;
	const owner = search(
		entries,
		(entry) =>
			sentence - entry.sentence <= NEAR &&
			!entry.isQuoted &&
			(entry.speaks || entry.isFirst) &&
			entry.referent.entity !== null &&
			entry.referent.gender !== gender,
	)?.entity;
	const surname = owner && owner.words.length > 1 ? owner.words.at(-1) : undefined;
	if (!surname) return null;
	const fitting = people.filter(
		(one) => one.type === "person" && one.words.at(-1) === surname && one.gender === gender,
	);
	return fitting.length === 1 && fitting[0] !== owner ? fitting[0]! : null;
}
