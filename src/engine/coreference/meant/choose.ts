import type { Place } from "../referent.ts";
import type { Candidate } from "./option.ts";
import { MEANT_WEIGHTS } from "./words/meant-weights.ts";

/** Picks one of the candidates; there is always one. */
export type Choose = (candidates: readonly Candidate[], place: Place) => Candidate;

/** How much speaks for a candidate, log odds but for a constant. */
export function scoreOf({ clues }: Candidate, weights: ReadonlyMap<string, number>): number {
	let score = 0;
	for (const [name, value] of clues) score += value * (weights.get(name) ?? 0);
	return score;
}

/** The candidate for which most speaks. */
export const chooseByWeights: Choose = (candidates) => {
	let best = candidates[0]!;
	let highest = Number.NEGATIVE_INFINITY;
	for (const candidate of candidates) {
		if (candidate.isRuledOut && !candidate.isRuled) continue;
		const score = scoreOf(candidate, MEANT_WEIGHTS);
		if (score <= highest) continue;
		best = candidate;
		highest = score;
	}
	return best;
};
