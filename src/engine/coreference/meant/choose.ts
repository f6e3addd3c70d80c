import type { Place } from "../referent.ts";
import type { Candidate } from "./option.ts";
import { isRuledOut } from "./ruled-out.ts";
import { MEANT_WEIGHTS } from "./words/meant-weights.ts";

/** Picks one of the candidates; there is always one. */
export type Choose = (candidates: readonly Candidate[], place: Place) => Candidate;

/** How much speaks for a candidate, log odds but for a constant. */
export function scoreOf({ clues }: Candidate, weights: ReadonlyMap<string, number>): number {
	return clues.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
}

/** The candidate for which most speaks. */
export const chooseByWeights: Choose = (candidates, place) => {
	let best = candidates[0]!;
	let highest = Number.NEGATIVE_INFINITY;
	for (const candidate of candidates) {
		const score = scoreOf(candidate, MEANT_WEIGHTS);
		if (score <= highest || isRuledOut(candidate, place)) continue;
		best = candidate;
		highest = score;
	}
	return best;
};
