import type { Mention } from "../mention/mention.ts";
import { INFORMANT_NOUNS } from "../mention/words/informant-nouns.ts";
import { ageFit } from "./age.ts";
import { bodyCalledByTwo, bodyMeant } from "./body-meant.ts";
import { isCompatible, tellingModifiers } from "./description.ts";
import { INFORMANT_FAMILY, isCandidate, isInformant } from "./person-called.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";
import { holdsOther, roleOf } from "./roles.ts";
import { search } from "./search.ts";
import { toldFit } from "./told-apart.ts";
import { OFFICES, STAND_BEFORE_OFFICE } from "./words/offices.ts";
import { TEXT_FAMILIES } from "./words/text-families.ts";

/** Sentences within which "the actor" may mean a person whose role the text never states. */
const NEAR = 6;
/** Sentences within which "a U.S. official" is one of the officials brought in before. */
const GROUP_REACHES = 12;
/** Sentences within which "one said" is one of a group. */
const ONE_REACHES = 3;
/** Sentences within which "a port official" is one of the "port officials". */
const MEMBER_REACHES = 3;
/** Nouns that fit anybody of their gender. */
const ANY_PERSON = new Set(
	"boy gentleman girl lady man person teen teenager woman youth".split(" "),
);
/** Said in court of whoever was charged. */
const ON_TRIAL = new Set(["accused", "appellant", "defendant", "suspect"]);
/** Nouns that tell no office: "the former official" may be anybody. */
const VAGUE = new Set(["aide", "employee", "insider", "official", "source", "staffer"]);
/** What an outlet prints: "the report" may be the outlet's own. */
const REPORTS = new Set(["article", "interview", "investigation", "report", "reporting", "story"]);
const COUNTS = new Set("couple five four multiple number several six three two".split(" "));

/** Whom "the actor", "the 36-year-old" mean where no word tells: the person spoken of last. */
export function personNear(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun } = place.mention;
	const isOfAge = ({ referent: { entity } }: Entry) =>
		entity !== null && ageFit(place.mention, entity) === "fits";
	const aged = search(entries, (entry) => isCandidate(place, entry) && isOfAge(entry));
	if (aged) return aged;
	const isNear = (entry: Entry) =>
		isCandidate(place, entry) &&
		!entry.isQuoted &&
		!isOfOtherAge(place, entry) &&
		place.sentence - entry.sentence <= NEAR;
	const role = roleOf(noun);
	const tried = ON_TRIAL.has(noun) ? whoIsTried(place, entries) : null;
	if (tried) return tried;
	if (ANY_PERSON.has(noun)) return search(entries, isNear);
	const isFormer = place.mention.modifiers.includes("former");
	if (INFORMANT_NOUNS.has(noun) && !(isFormer && !VAGUE.has(noun))) return null;
	const isLeading = ({ speaks, isFirst, referent }: Entry) =>
		speaks || (isFirst && referent.isNamed);
	const isOther = ({ referent: { entity } }: Entry) =>
		entity !== null &&
		(toldFit(place.mention, entity) < 0 ||
			((OFFICES.has(role) || STAND_BEFORE_OFFICE.has(noun)) && holdsOther(role, entity.roles)));
	return search(entries, (entry) => isNear(entry) && isLeading(entry) && !isOther(entry));
}

function isOfOtherAge({ mention }: Place, { referent: { entity } }: Entry): boolean {
	return entity !== null && ageFit(mention, entity) === "other";
}

/** "The accused": of whom the text told last that they were charged or pleaded. */
function whoIsTried(place: Place, entries: readonly Entry[]): Referent | null {
	return search(entries, (entry) => isCandidate(place, entry) && entry.isOnTrial);
}

function arePeople(referent: Referent): boolean {
	return (
		!referent.isNamed && (isGroup(referent) || isIndividual(referent) || referent.type === "public")
	);
}

/** Whom "the officials", "one of the sources" mean: informants brought in before. */
export function groupMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	const role = roleOf(mention.noun);
	const isKnown = ({ speaks, referent }: Entry) =>
		speaks && arePeople(referent) && areCalled(role, referent);
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

/** Who wrote a study: "the authors" after "researchers at Norna University said". */
const SCHOLARS = new Set("academic author economist researcher scholar scientist".split(" "));

function areCalled(role: string, { nouns, type }: Referent): boolean {
	if (nouns.has(role)) return true;
	return role === "author" && type === "group" && [...nouns].some((noun) => SCHOLARS.has(noun));
}

function informantsNear(place: Place, entries: readonly Entry[]): Referent | null {
	if (!place.speaks || !INFORMANT_FAMILY.has(roleOf(place.mention.noun))) return null;
	return search(
		entries,
		(entry) =>
			entry.speaks &&
			arePeople(entry.referent) &&
			isInformant(entry.referent) &&
			place.sentence - entry.sentence <= GROUP_REACHES,
	);
}

/** The unnamed people of whom "one" is one: a group that spoke shortly before. */
export function groupBefore(place: Place, entries: readonly Entry[]): Referent | null {
	return search(
		entries,
		({ speaks, referent, sentence }) =>
			speaks && !referent.isNamed && isGroup(referent) && place.sentence - sentence <= ONE_REACHES,
	);
}

/** The group that "a U.S. official" is one of; null for somebody new. */
export function memberOf(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	const isPlain = mention.form === "indefinite" && mention.tokens.to === mention.head + 1;
	if (!INFORMANT_NOUNS.has(mention.noun) || !isPlain) return null;
	const isOne = mention.modifiers[0] === "one";
	const isToldAlike = (referent: Referent, sentence: number) =>
		place.sentence - sentence <= MEMBER_REACHES && isDescribedSo(mention, referent);
	return search(
		entries,
		({ speaks, referent, sentence }) =>
			speaks &&
			!referent.isNamed &&
			isGroup(referent) &&
			(isOne || isCounted(referent) || isToldAlike(referent, sentence)) &&
			referent.nouns.has(roleOf(mention.noun)) &&
			place.sentence - sentence <= GROUP_REACHES &&
			isCompatible(mention, referent),
	);
}

/** "a port official" of "port officials": the same words but for the number. */
function isDescribedSo({ noun, modifiers }: Mention, referent: Referent): boolean {
	const words = modifiers.join(" ");
	return (
		words !== "" &&
		referent.mentions.some((other) => other.noun === noun && other.modifiers.join(" ") === words)
	);
}

/** "two officials", "several aides": particular people, of whom one may be picked out. */
function isCounted(referent: Referent): boolean {
	return referent.mentions.some(({ modifiers }) => COUNTS.has(modifiers[0] ?? ""));
}

/** The bodies, outlets and texts that "the company", "the paper", "the report" mean. */
export function thingMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const { noun, type, form } = place.mention;
	const sameType = (entry: Entry) => entry.referent.type === type;
	const calledSo = (entry: Entry) => sameType(entry) && isNounOf(entry.referent, noun);
	const described = search(
		entries,
		(entry) => calledSo(entry) && isCompatible(place.mention, entry.referent),
	);
	if (described || form === "bare") return described;
	const study = noun === "paper" ? studyBefore(entries) : null;
	if (study) return study;
	const byNoun = bodyCalledByTwo(place, entries) ?? search(entries, calledSo);
	if (byNoun) return byNoun;
	if (type === "outlet") return search(entries, sameType);
	if (REPORTS.has(noun) && form === "definite" && !isOfAnother(place.mention)) {
		const outlet = search(
			entries,
			(entry) =>
				entry.referent.type === "outlet" && place.sentence - entry.sentence <= NEAR && entry.speaks,
		);
		if (outlet) return outlet;
	}
	if (type === "document")
		return search(entries, (entry) => sameType(entry) && isTextLike(entry.referent, noun));
	return bodyMeant(place, entries);
}

const STUDIES = ["analysis", "preprint", "research", "study"];

/** "The paper says" after "the study found", where no newspaper is spoken of. */
function studyBefore(entries: readonly Entry[]): Referent | null {
	if (search(entries, ({ referent }) => referent.type === "outlet" && isPaper(referent)))
		return null;
	return search(
		entries,
		({ referent: { type, nouns } }) =>
			type === "document" && STUDIES.some((noun) => nouns.has(noun)),
	);
}

function isPaper({ attributions, nouns }: Referent): boolean {
	return attributions.length > 0 || nouns.has("newspaper");
}

const SAYS_WHICH = new Set(
	"entire exclusive full initial latest new news original recent whole".split(" "),
);

/** "the arrest report", "the inspector's report": no outlet's, though one is named nearby. */
function isOfAnother(mention: Mention): boolean {
	return mention.isOwned || tellingModifiers(mention).some((word) => !SAYS_WHICH.has(word));
}

function isNounOf(referent: Referent, noun: string): boolean {
	return referent.nouns.has(noun) || (referent.entity?.words.includes(noun) ?? false);
}

function isTextLike(referent: Referent, noun: string): boolean {
	return TEXT_FAMILIES.some(
		(family) => family.has(noun) && [...referent.nouns].some((other) => family.has(other)),
	);
}
