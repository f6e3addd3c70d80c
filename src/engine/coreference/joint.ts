import { groupMeant } from "./definite.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup } from "./referent.ts";

/** Sentences within which "they" are those who last spoke together. */
const THEY_REACH = 6;
/** Sentences within which "the senators" are. */
const GROUP_REACHES = 8;

/** "they wrote" after "Lee and Marsh said", where nobody else has spoken since. */
export function jointSpeakers(place: Place, entries: readonly Entry[]): Referent | null {
	const at = entries.findLastIndex(({ speaks }) => speaks);
	const last = entries[at];
	if (!last || place.sentence - last.sentence > THEY_REACH) return null;
	// "Lee and Marsh left. Officials have not told what they know."
	const isNearer = ({ sentence, referent }: Entry) =>
		sentence === place.sentence && isGroup(referent);
	if (entries.slice(at + 1).some(isNearer)) return null;
	const { form, number } = last.mention;
	const goesOn = form === "pronoun" && number === "many" && last.referent.isNamed;
	return last.mention.isJoint || goesOn ? last.referent : null;
}

/** "the senators" after "Lee and Marsh said", unless others without a name were called so since. */
export function jointGroup(place: Place, entries: readonly Entry[]): Referent | null {
	const at = entries.findLastIndex(({ speaks, mention }) => speaks && mention.isJoint);
	const joint = entries[at];
	if (!joint || place.sentence - joint.sentence > GROUP_REACHES) return null;
	const group = groupMeant(place, entries);
	const spoke = group ? entries.findLastIndex(({ referent }) => referent === group) : -1;
	return spoke > at ? null : joint.referent;
}
