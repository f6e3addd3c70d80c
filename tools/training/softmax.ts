import { minimise } from "./adam.ts";

/** One choice: the features of each candidate by number, and which of them are right. */
export interface ChoiceExample {
	readonly candidates: readonly (readonly (readonly [feature: number, value: number])[])[];
	readonly right: readonly boolean[];
	/** How much it counts. */
	readonly weight: number;
}

const STEPS = 300;

/** A softmax over candidates with a quadratic penalty; deterministic. */
export function fitChoices(
	examples: readonly ChoiceExample[],
	size: number,
	penalty: number,
): Float64Array {
	const addAll = (gradient: Float64Array, weights: Float64Array) => {
		for (const example of examples) addGradient(gradient, weights, example);
	};
	return minimise(addAll, size, penalty, STEPS);
}

function addGradient(
	gradient: Float64Array,
	weights: Float64Array,
	{ candidates, right, weight }: ChoiceExample,
): void {
	const scores = candidates.map((features) =>
		features.reduce((sum, [feature, value]) => sum + value * weights[feature]!, 0),
	);
	const top = Math.max(...scores);
	const parts = scores.map((score) => Math.exp(score - top));
	const all = parts.reduce((a, b) => a + b, 0);
	const good = parts.reduce((sum, part, i) => sum + (right[i] ? part : 0), 0);
	candidates.forEach((features, i) => {
		const pull = parts[i]! / all - (right[i] ? parts[i]! / good : 0);
		for (const [feature, value] of features) gradient[feature]! += weight * pull * value;
	});
}
