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
	for (const entry of candidatesOf(place, entries)) {
		const features = featuresOf(place, entry, spokeLast, entry.referent.mentions.length);
		const score = scoreOf(features);
		if (score <= bestScore) continue;
		best = entry.referent;
		bestScore = score;
	}
	return best;
}

/**
 * The mentions before a pronoun that fit it in gender and number, the nearest first. One named
 * person is a candidate for "they" only where nothing else is.
 */
export function candidatesOf(place: Place, entries: readonly Entry[]): readonly Entry[] {
	const all = fittingBefore(place, entries);
	if (place.mention.number !== "many") return all;
	const several = all.filter(({ referent }) => !(referent.isNamed && isIndividual(referent)));
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

type Features = readonly (readonly [PronounFeature, number])[];

function scoreOf(features: Features): number {
	return features.reduce((sum, [name, value]) => sum + PRONOUN_WEIGHTS[name] * value, 0);
}

/**
 * What speaks for or against an antecedent.
 *
 * @param spokeLast who spoke in the attribution before the pronoun
 * @param mentions how often the text has spoken of the candidate so far
 */
export function featuresOf(
	place: Place,
	entry: Entry,
	spokeLast: Referent | null,
	mentions: number,
): Features {
	const sentences = place.sentence - entry.sentence;
	const paragraphs = place.paragraph - entry.paragraph;
	const isLast = entry.referent === spokeLast;
	const flag = (value: boolean) => (value ? 1 : 0);
	return [
		["sameSentence", flag(sentences === 0)],
		["nextSentence", flag(sentences === 1)],
		["sentences", Math.min(sentences, 6)],
		["nextParagraph", flag(paragraphs === 1)],
		["paragraphs", Math.min(paragraphs, 6)],
		["first", flag(entry.isFirst)],
		["speaks", flag(entry.speaks)],
		["spokeLast", flag(isLast)],
		["spokeLastNearby", flag(isLast && paragraphs <= 1)],
		["otherSideOfQuote", flag(entry.isQuoted !== place.isQuoted)],
		["genderTold", flag(entry.referent.gender !== "unknown")],
		["often", Math.log2(1 + mentions)],
		["name", flag(entry.mention.form === "name")],
		["pronoun", flag(entry.mention.form === "pronoun")],
		["definite", flag(entry.mention.form === "definite")],
		["unnamed", flag(!entry.referent.isNamed)],
		["firstAndFirst", flag(entry.isFirst && place.isFirst)],
		["owner", flag(entry.role === "owner")],
		["object", flag(entry.role === "object")],
		["spokeLastGoesOn", flag(isLast && place.goesOn)],
		["speaksInSentence", flag(entry.speaks && sentences === 0)],
		["nameOfUnknown", flag(entry.referent.entity?.type === "unknown")],
		["firstOfParagraph", flag(entry.isFirst && paragraphs === 0)],
		["quotedBoth", flag(entry.isQuoted && place.isQuoted)],
		...typeFeatures(place, entry.referent),
	];
}

function typeFeatures(place: Place, referent: Referent): Features {
	if (place.mention.number === "many") {
		if (isGroup(referent)) return [["theyGroup", 1]];
		if (referent.type === "public") return [["theyPublic", 1]];
		return isIndividual(referent) ? [["theyOne", 1]] : [["theyBody", 1]];
	}
	if (place.mention.gender !== "neither") return [];
	return referent.type === "organization" || referent.type === "outlet"
		? [["itBody", 1]]
		: [["itText", 1]];
}
