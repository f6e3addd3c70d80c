import type { Clue } from "./clue.ts";
import { CLUE_WEIGHTS } from "./words/clue-weights.ts";

/**
 * The likelihood, between 0 and 1, that a candidate passes something on and that its source is right:
 * a logistic regression over its clues. Clues without a weight say nothing.
 */
export function likelihood(
	clues: readonly Clue[],
	weights: ReadonlyMap<string, number> = CLUE_WEIGHTS,
): number {
	let odds = 0;
	for (const [name, value] of clues) odds += value * (weights.get(name) ?? 0);
	return 1 / (1 + Math.exp(-odds));
}
