import { isCandidate } from "./definite.ts";
import type { Entry, Place, Referent } from "./referent.ts";

/** Sentences within which somebody who spoke is meant. */
const WITHIN = 6;
/** Titles that go on: "secretary of state", "speaker of the House". */
const TITLES_TO = new Set(["secretary", "speaker"]);
const LONGEST_TITLE_END = 3;

/** Whom "the former secretary of state" means where the title is never printed with a name: who spoke last. */
export function titleHolder(place: Place, entries: readonly Entry[]): Referent | null {
	const { head, tokens, noun } = place.mention;
	if (!TITLES_TO.has(noun) || tokens.to - head - 1 > LONGEST_TITLE_END) return null;
	const last = entries.findLast(({ speaks, sentence }) => speaks && sentence < place.sentence);
	if (!last || !isCandidate(place, last) || last.referent.entity?.type !== "person") return null;
	const isHere =
		entries.findLast(({ referent }) => referent === last.referent)!.sentence === place.sentence;
	return place.sentence - last.sentence > WITHIN || isHere ? null : last.referent;
}
