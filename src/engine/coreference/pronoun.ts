import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";

/** Entries looked back at for the antecedent of a pronoun. */
const LONGEST_LOOK_BACK = 60;
/** Sentences beyond which a pronoun does not reach. */
const FARTHEST_SENTENCE = 12;

/** What counts for an antecedent, in points. */
const POINTS = {
	perSentence: -0.8,
	perParagraph: -0.4,
	first: 1,
	speaks: 1.2,
	spokeLast: 1.2,
	otherSideOfQuote: -3,
	genderFits: 1,
	/** Per doubling of the number of mentions so far. */
	often: 0.3,
	/** "they" for one person. */
	singularThey: -3,
} as const;

/** The referent a third-person pronoun most likely means; null when nothing before it fits. */
export function antecedentOf(place: Place, entries: readonly Entry[]): Referent | null {
	const spokeLast = entries.findLast((entry) => entry.speaks)?.referent ?? null;
	let best: Referent | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	const until = Math.max(0, entries.length - LONGEST_LOOK_BACK);
	for (let i = entries.length - 1; i >= until; i--) {
		const entry = entries[i]!;
		if (place.sentence - entry.sentence > FARTHEST_SENTENCE) break;
		const fit = fitOf(place, entry.referent);
		if (fit === null) continue;
		const score = fit + scoreOf(place, entry, spokeLast);
		if (score <= bestScore) continue;
		best = entry.referent;
		bestScore = score;
	}
	return best;
}

/** Points for gender and number; null when they clash. */
function fitOf(place: Place, referent: Referent): number | null {
	const { gender, number } = place.mention;
	if (gender === "neither") return isThing(referent) ? 0 : null;
	if (number === "many") {
		if (isGroup(referent) || referent.type === "public" || referent.type === "organization")
			return 0;
		return isIndividual(referent) && !referent.entity ? POINTS.singularThey : null;
	}
	if (!isIndividual(referent)) return null;
	if (referent.gender === "unknown") return 0;
	return referent.gender === gender ? POINTS.genderFits : null;
}

function isThing(referent: Referent): boolean {
	return ["organization", "outlet", "document", "place", "post"].includes(referent.type);
}

function scoreOf(place: Place, entry: Entry, spokeLast: Referent | null): number {
	return (
		(place.sentence - entry.sentence) * POINTS.perSentence +
		(place.paragraph - entry.paragraph) * POINTS.perParagraph +
		(entry.isFirst ? POINTS.first : 0) +
		(entry.speaks ? POINTS.speaks : 0) +
		(entry.referent === spokeLast ? POINTS.spokeLast : 0) +
		(entry.isQuoted !== place.isQuoted ? POINTS.otherSideOfQuote : 0) +
		Math.log2(1 + entry.referent.mentions.length) * POINTS.often
	);
}
