import { PRONOUN_WEIGHTS, type PronounFeature } from "./pronoun-weights.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";

/** Entries looked back at for the antecedent of a pronoun. */
const LONGEST_LOOK_BACK = 60;
/** Sentences beyond which a pronoun does not reach. */
const FARTHEST_SENTENCE = 12;

/**
 * The referent a third-person pronoun most likely means; null when nothing before it fits.
 *
 * @param spokeLast who spoke in the attribution before it
 */
export function antecedentOf(
	place: Place,
	entries: readonly Entry[],
	spokeLast: Referent | null,
): Referent | null {
	let best: Referent | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	const candidates = candidatesOf(place, entries);
	const turn = turnBefore(place, candidates, ({ referent }) => referent === spokeLast);
	for (const entry of candidates) {
		let score = 0;
		const scene = { spokeLast, turn, mentions: entry.referent.mentions.length };
		tellFeatures(place, entry, scene, (name, value) => {
			score += PRONOUN_WEIGHTS[name] * value;
		});
		if (score <= bestScore) continue;
		best = entry.referent;
		bestScore = score;
	}
	return best;
}

/**
 * The mentions before a pronoun that fit it in gender and number, the nearest first. One named
 * person is a candidate for "they" only where nothing else is; so are people named together, of whom
 * `jointSpeakers` has said already that they are not meant.
 */
export function candidatesOf(place: Place, entries: readonly Entry[]): readonly Entry[] {
	const all = fittingBefore(place, entries);
	if (place.mention.number !== "many") return all;
	const several = all.filter(
		({ mention, referent }) => !referent.isNamed || !(mention.isJoint || isIndividual(referent)),
	);
	return several.length > 0 ? several : all;
}

function fittingBefore(place: Place, entries: readonly Entry[]): readonly Entry[] {
	const candidates: Entry[] = [];
	const until = Math.max(0, entries.length - LONGEST_LOOK_BACK);
	for (let i = entries.length - 1; i >= until; i--) {
		const entry = entries[i]!;
		if (place.sentence - entry.sentence > FARTHEST_SENTENCE) break;
		if (fits(place, entry.referent)) candidates.push(entry);
	}
	return candidates;
}

function fits(place: Place, referent: Referent): boolean {
	const { gender, number } = place.mention;
	if (gender === "neither") return isThing(referent);
	if (number === "many") return referent.type !== "document" && referent.type !== "post";
	if (!isIndividual(referent)) return false;
	return referent.gender === "unknown" || referent.gender === gender;
}

function isThing(referent: Referent): boolean {
	return ["organization", "outlet", "document", "place", "post"].includes(referent.type);
}

/** What the text did before a pronoun. */
export interface Scene {
	/** Who spoke in the attribution before the pronoun. */
	readonly spokeLast: Referent | null;
	/** Whom the text turned to since then. */
	readonly turn: Entry | null;
	/** How often the text has spoken of the candidate so far. */
	readonly mentions: number;
}

/**
 * Whom the text turned to since the last speaker was spoken of: "Marsh said no. Lee, a driver, was tired."
 *
 * @param candidates the nearest first
 */
export function turnBefore(
	place: Place,
	candidates: readonly Entry[],
	spokeLast: (entry: Entry) => boolean,
): Entry | null {
	for (const entry of candidates) {
		if (spokeLast(entry)) return null;
		const isNear = entry.paragraph === place.paragraph || place.sentence - entry.sentence <= 1;
		if (isNear && entry.isFirst && entry.mention.form === "name") return entry;
	}
	return null;
}

type Features = readonly (readonly [PronounFeature, number])[];

/** What speaks for or against an antecedent; what is not among it, there is nothing of. */
export function featuresOf(place: Place, entry: Entry, scene: Scene): Features {
	const features: [PronounFeature, number][] = [];
	tellFeatures(place, entry, scene, (name, value) => features.push([name, value]));
	return features;
}

/** Told one by one, since a list for every candidate would be a tenth of all that the engine allocates. */
function tellFeatures(
	place: Place,
	entry: Entry,
	{ spokeLast, turn, mentions }: Scene,
	tell: (name: PronounFeature, value: number) => void,
): void {
	const sentences = place.sentence - entry.sentence;
	const paragraphs = place.paragraph - entry.paragraph;
	const { referent } = entry;
	const isLast = referent === spokeLast;
	const flag = (name: PronounFeature, holds: boolean) => {
		if (holds) tell(name, 1);
	};
	flag("sameSentence", sentences === 0);
	flag("nextSentence", sentences === 1);
	tell("sentences", Math.min(sentences, 6));
	flag("nextParagraph", paragraphs === 1);
	tell("paragraphs", Math.min(paragraphs, 6));
	flag("first", entry.isFirst);
	flag("speaks", entry.speaks);
	flag("spokeLast", isLast);
	flag("spokeLastNearby", isLast && paragraphs <= 1);
	flag("otherSideOfQuote", entry.isQuoted !== place.isQuoted);
	flag("genderTold", referent.gender !== "unknown");
	tell("often", Math.log2(1 + mentions));
	flag("name", entry.mention.form === "name");
	flag("pronoun", entry.mention.form === "pronoun");
	flag("definite", entry.mention.form === "definite");
	flag("unnamed", !referent.isNamed);
	flag("firstAndFirst", entry.isFirst && place.isFirst);
	flag("owner", entry.role === "owner");
	flag("object", entry.role === "object");
	flag("spokeLastGoesOn", isLast && place.goesOn);
	flag("speaksInSentence", entry.speaks && sentences === 0);
	flag("nameOfUnknown", referent.entity?.type === "unknown");
	flag("firstOfParagraph", entry.isFirst && paragraphs === 0);
	flag("quotedBoth", entry.isQuoted && place.isQuoted);
	const { entity } = referent;
	flag("namedBehind", entity !== null && place.namedBehind.has(entity));
	if (turn) {
		const isNew = turn.referent.mentions[0] === turn.mention;
		flag("turnedTo", entry === turn);
		flag("newlyTurnedTo", isNew && entry === turn);
		flag("toldTurnedTo", isNew && turn.isTold && entry === turn);
		flag("toldTurnedFrom", isNew && turn.isTold && isLast);
		flag("turnedFrom", isLast);
	}
	const type = typeFeature(place, referent);
	if (type) tell(type, 1);
}

function typeFeature(place: Place, referent: Referent): PronounFeature | null {
	if (place.mention.number === "many") {
		if (isGroup(referent)) return "theyGroup";
		if (referent.type === "public") return "theyPublic";
		return isIndividual(referent) ? "theyOne" : "theyBody";
	}
	if (place.mention.gender !== "neither") return null;
	return referent.type === "organization" || referent.type === "outlet" ? "itBody" : "itText";
}
