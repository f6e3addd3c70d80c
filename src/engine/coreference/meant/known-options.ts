import type { Entry, Place, Referent } from "../referent.ts";
import { isGroup, isIndividual } from "../referent.ts";
import { cluesOfKnown } from "./known-clues.ts";
import type { Candidate } from "./option.ts";
import { isToldApart } from "./ruled-out.ts";
import type { TellingWords } from "./telling-words.ts";

/** Entries looked back at for people without a name. */
const LONGEST_LOOK_BACK = 150;

/** The people without a name who spoke before a description, the last first. */
export function knownOptions(
	place: Place,
	entries: readonly Entry[],
	words: TellingWords,
): readonly Candidate[] {
	const seen = new Set<Referent>();
	const found: Candidate[] = [];
	const spokeLast = entries.findLast(({ speaks }) => speaks)?.referent;
	const until = Math.max(0, entries.length - LONGEST_LOOK_BACK);
	for (let i = entries.length - 1; i >= until; i--) {
		const last = entries[i]!;
		const { referent, speaks } = last;
		if (!speaks || seen.has(referent) || !mayBeMeant(referent)) continue;
		const since = { last, between: seen.size, spokeLast: referent === spokeLast };
		found.push({
			option: { sort: "known", referent, last },
			isRuledOut: isToldApart(place.mention, referent),
			get clues() {
				return cluesOfKnown(place, referent, since, words);
			},
		});
		seen.add(referent);
	}
	return found;
}

function mayBeMeant(referent: Referent): boolean {
	if (referent.isNamed) return false;
	return isGroup(referent) || isIndividual(referent) || referent.type === "public";
}
