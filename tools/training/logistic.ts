import { minimise } from "./adam.ts";

/** One example: its features by number, and whether it is right. */
export interface Example {
	readonly features: readonly (readonly [feature: number, value: number])[];
	readonly right: boolean;
	/** How much it counts. */
	readonly weight?: number;
}

const STEPS = 400;

/** Logistic regression with a quadratic penalty; deterministic. */
export function fitLogistic(
	examples: readonly Example[],
	size: number,
	penalty: number,
): Float64Array {
	const addAll = (gradient: Float64Array, weights: Float64Array) => {
		for (const example of examples) {
			const miss = probability(weights, example) - (example.right ? 1 : 0);
			const error = miss * (example.weight ?? 1);
			for (const [feature, value] of example.features) gradient[feature]! += error * value;
		}
	};
	return minimise(addAll, size, penalty, STEPS);
}

export function probability(weights: Float64Array, { features }: Example): number {
	let odds = 0;
	for (const [feature, value] of features) odds += value * weights[feature]!;
	return 1 / (1 + Math.exp(-odds));
}
