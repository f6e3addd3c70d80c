import { INFORMANT_NOUNS } from "../mention/words/informant-nouns.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";

/** Entries looked back at for what a definite description means. */
const LONGEST_LOOK_BACK = 250;
/** Sentences within which "the actor" may mean a person whose role the text never states. */
const NEAR = 6;
/** Nouns that fit anybody of their gender. */
const ANY_PERSON = new Set(
	"boy gentleman girl lady man person teen teenager woman youth".split(" "),
);
/** Nouns that may all be said of the same informants. */
const INFORMANT_FAMILY = new Set(
	"aide insider informant official person source staffer adviser advisor people".split(" "),
);

function search(
	entries: readonly Entry[],
	fits: (entry: Entry) => boolean,
	most = LONGEST_LOOK_BACK,
): Referent | null {
	const until = Math.max(0, entries.length - most);
	for (let i = entries.length - 1; i >= until; i--) {
		const entry = entries[i]!;
		if (fits(entry)) return entry.referent;
	}
	return null;
}

function sameGender(place: Place, referent: Referent): boolean {
	const { gender } = place.mention;
	return gender === "unknown" || referent.gender === "unknown" || referent.gender === gender;
}

/** Whom "the senator", "the official", "the 36-year-old" mean; null when nobody before fits. */
export function personMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	const role = roleOf(mention.noun);
	const individual = (entry: Entry) =>
		isIndividual(entry.referent) && sameGender(place, entry.referent);
	const calledSo = search(
		entries,
		(entry) => individual(entry) && isCalled(entry.referent, role, 2),
	);
	if (calledSo) return calledSo;
	const related = search(
		entries,
		(entry) => individual(entry) && isCalled(entry.referent, role, 1),
	);
	if (related) return related;
	if (INFORMANT_FAMILY.has(role)) return informantMeant(role, entries);
	if (mention.isOwned || INFORMANT_NOUNS.has(mention.noun)) return null;
	const isNear = (entry: Entry) => place.sentence - entry.sentence <= NEAR && !entry.isQuoted;
	if (ANY_PERSON.has(mention.noun))
		return search(entries, (entry) => individual(entry) && isNear(entry));
	return search(
		entries,
		(entry) =>
			individual(entry) &&
			isNear(entry) &&
			entry.referent.entity !== null &&
			(entry.speaks || entry.isFirst),
	);
}

function isCalled(referent: Referent, role: string, atLeast: 1 | 2): boolean {
	if (referent.nouns.has(role)) return true;
	return referent.entity !== null && roleFit(role, referent.entity.roles) >= atLeast;
}

function informantMeant(role: string, entries: readonly Entry[]): Referent | null {
	const isInformant = (referent: Referent) =>
		referent.entity === null && [...referent.nouns].some((noun) => INFORMANT_FAMILY.has(noun));
	const unnamed = (entry: Entry) => entry.speaks && isInformant(entry.referent);
	return (
		search(
			entries,
			(entry) => unnamed(entry) && isIndividual(entry.referent) && entry.referent.nouns.has(role),
		) ?? search(entries, (entry) => unnamed(entry) && isIndividual(entry.referent))
	);
}

/** Whom "the officials", "one of the sources" mean: informants brought in before. */
export function groupMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun } = place.mention;
	const unnamed = (entry: Entry) => !entry.referent.isNamed && arePeople(entry.referent);
	const speaking = search(
		entries,
		(entry) => entry.speaks && unnamed(entry) && entry.referent.nouns.has(noun),
	);
	if (speaking) return speaking;
	if (!INFORMANT_FAMILY.has(noun)) return null;
	return search(entries, (entry) => {
		const isFamily = [...entry.referent.nouns].some((other) => INFORMANT_FAMILY.has(other));
		return (
			entry.speaks && unnamed(entry) && isFamily && place.sentence - entry.sentence <= NEAR * 2
		);
	});
}

function arePeople(referent: Referent): boolean {
	return isGroup(referent) || isIndividual(referent) || referent.type === "public";
}

/** The group or public that a noun without determiner repeats: "officials" said before. */
export function groupRepeated(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun, type } = place.mention;
	return search(
		entries,
		({ speaks, referent }) =>
			speaks && referent.type === type && !referent.isNamed && referent.nouns.has(noun),
	);
}

/** The bodies, outlets and texts that "the company", "the paper", "the report" mean. */
export function thingMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun, type } = place.mention;
	const sameType = (entry: Entry) => entry.referent.type === type;
	const byNoun = search(entries, (entry) => sameType(entry) && isNounOf(entry.referent, noun));
	if (byNoun || type === "document" || type === "post") return byNoun;
	if (type === "outlet") return search(entries, (entry) => sameType(entry));
	return GENERAL_BODIES.has(noun)
		? search(
				entries,
				(entry) =>
					sameType(entry) &&
					entry.referent.entity !== null &&
					!entry.isQuoted &&
					place.sentence - entry.sentence <= NEAR,
			)
		: null;
}

/** Nouns that stand for a body named before by any other word. */
const GENERAL_BODIES = new Set(
	"agency association automaker bank brokerage bureau business charity company firm foundation giant group manufacturer nonprofit organisation organization retailer startup team union".split(
		" ",
	),
);

function isNounOf(referent: Referent, noun: string): boolean {
	return referent.nouns.has(noun) || (referent.entity?.words.includes(noun) ?? false);
}
