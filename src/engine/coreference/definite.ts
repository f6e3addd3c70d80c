import { INFORMANT_NOUNS } from "../mention/words/informant-nouns.ts";
import { isCompatible } from "./description.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import { TEXT_FAMILIES } from "./words/text-families.ts";

/** Entries looked back at for what a description means. */
const LONGEST_LOOK_BACK = 250;
/** Sentences within which "the actor" may mean a person whose role the text never states. */
const NEAR = 6;
/** Sentences within which "a U.S. official" is one of the officials brought in before. */
const GROUP_REACHES = 12;
/** Nouns that fit anybody of their gender. */
const ANY_PERSON = new Set(
	"boy gentleman girl lady man person teen teenager woman youth".split(" "),
);
/** Nouns that may all be said of the same informants. */
const INFORMANT_FAMILY = new Set(
	"adviser advisor aide insider informant official person source staffer".split(" "),
);
/** Nouns that stand for a body named before by any other word. */
const GENERAL_BODIES = new Set(
	(
		"agency association automaker bank brokerage bureau business charity company firm foundation giant " +
		"group manufacturer nonprofit organisation organization retailer startup team union"
	).split(" "),
);

function search(entries: readonly Entry[], fits: (entry: Entry) => boolean): Referent | null {
	const until = Math.max(0, entries.length - LONGEST_LOOK_BACK);
	for (let i = entries.length - 1; i >= until; i--) {
		if (fits(entries[i]!)) return entries[i]!.referent;
	}
	return null;
}

function isCandidate(place: Place, { referent }: Entry): boolean {
	const { gender } = place.mention;
	if (!isIndividual(referent)) return false;
	return gender === "unknown" || referent.gender === "unknown" || referent.gender === gender;
}

function isCalled(referent: Referent, role: string, atLeast: 1 | 2): boolean {
	if (referent.nouns.has(role)) return true;
	return referent.entity !== null && roleFit(role, referent.entity.roles) >= atLeast;
}

/** Whom "the senator", "the official" mean by what the text called them before. */
export function personCalled(place: Place, entries: readonly Entry[]): Referent | null {
	const role = roleOf(place.mention.noun);
	for (const fit of [2, 1] as const) {
		const called = search(
			entries,
			(entry) => isCandidate(place, entry) && isCalled(entry.referent, role, fit),
		);
		if (called) return called;
	}
	return INFORMANT_FAMILY.has(role) ? search(entries, isUnnamedInformant) : null;
}

function isUnnamedInformant({ speaks, referent }: Entry): boolean {
	return speaks && !referent.isNamed && isIndividual(referent) && isInformant(referent);
}

function isInformant(referent: Referent): boolean {
	return [...referent.nouns].some((noun) => INFORMANT_FAMILY.has(noun));
}

/** Whom "the actor", "the 36-year-old" mean where no word tells: the person spoken of last. */
export function personNear(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun } = place.mention;
	const isNear = (entry: Entry) =>
		isCandidate(place, entry) && !entry.isQuoted && place.sentence - entry.sentence <= NEAR;
	if (ANY_PERSON.has(noun)) return search(entries, isNear);
	if (INFORMANT_NOUNS.has(noun)) return null;
	const isLeading = (entry: Entry) => entry.speaks || entry.isFirst;
	return search(
		entries,
		(entry) => isNear(entry) && entry.referent.entity !== null && isLeading(entry),
	);
}

function arePeople(referent: Referent): boolean {
	return (
		!referent.isNamed && (isGroup(referent) || isIndividual(referent) || referent.type === "public")
	);
}

/** Whom "the officials", "one of the sources" mean: informants brought in before. */
export function groupMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	const isKnown = ({ speaks, referent }: Entry) =>
		speaks && arePeople(referent) && referent.nouns.has(roleOf(mention.noun));
	return (
		search(
			entries,
			(entry) =>
				isKnown(entry) && !isIndividual(entry.referent) && isCompatible(mention, entry.referent),
		) ??
		search(entries, (entry) => isKnown(entry) && isCompatible(mention, entry.referent)) ??
		informantsNear(place, entries)
	);
}

function informantsNear(place: Place, entries: readonly Entry[]): Referent | null {
	if (!INFORMANT_FAMILY.has(roleOf(place.mention.noun))) return null;
	return search(
		entries,
		(entry) =>
			entry.speaks &&
			arePeople(entry.referent) &&
			isInformant(entry.referent) &&
			place.sentence - entry.sentence <= GROUP_REACHES,
	);
}

/** The group that "a U.S. official" is one of; null for somebody new. */
export function memberOf(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	if (!INFORMANT_NOUNS.has(mention.noun) || mention.form !== "indefinite") return null;
	return search(
		entries,
		({ speaks, referent, sentence }) =>
			speaks &&
			!referent.isNamed &&
			isGroup(referent) &&
			referent.nouns.has(roleOf(mention.noun)) &&
			place.sentence - sentence <= GROUP_REACHES &&
			isCompatible(mention, referent),
	);
}

/** The group or public that a noun without determiner repeats: "officials" said before. */
export function unnamedRepeated(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	return search(
		entries,
		({ speaks, referent }) =>
			speaks &&
			referent.type === mention.type &&
			!referent.isNamed &&
			referent.nouns.has(roleOf(mention.noun)) &&
			isCompatible(mention, referent),
	);
}

/** The bodies, outlets and texts that "the company", "the paper", "the report" mean. */
export function thingMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun, type } = place.mention;
	const sameType = (entry: Entry) => entry.referent.type === type;
	const byNoun = search(entries, (entry) => sameType(entry) && isNounOf(entry.referent, noun));
	if (byNoun) return byNoun;
	if (type === "outlet") return search(entries, sameType);
	if (type === "document")
		return search(entries, (entry) => sameType(entry) && isTextLike(entry.referent, noun));
	if (!GENERAL_BODIES.has(noun)) return null;
	return search(
		entries,
		(entry) =>
			sameType(entry) &&
			entry.referent.entity !== null &&
			!entry.isQuoted &&
			place.sentence - entry.sentence <= NEAR,
	);
}

function isNounOf(referent: Referent, noun: string): boolean {
	return referent.nouns.has(noun) || (referent.entity?.words.includes(noun) ?? false);
}

function isTextLike(referent: Referent, noun: string): boolean {
	return TEXT_FAMILIES.some(
		(family) => family.has(noun) && [...referent.nouns].some((other) => family.has(other)),
	);
}
