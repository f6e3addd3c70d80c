/** One example: its features by number, and whether it is right. */
export interface Example {
	readonly features: readonly (readonly [feature: number, value: number])[];
	readonly right: boolean;
	/** How much it counts. */
	readonly weight?: number;
}

const STEPS = 400;
const STEP_SIZE = 0.03;
/** Decay of the running means of gradient and squared gradient (Adam). */
const [MOMENTUM, SPREAD] = [0.9, 0.999] as const;

/** Logistic regression with a quadratic penalty, by Adam from nothing; deterministic. */
export function fitLogistic(
	examples: readonly Example[],
	size: number,
	penalty: number,
): Float64Array {
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = weights.map((weight) => penalty * weight);
		for (const example of examples) {
			const miss = probability(weights, example) - (example.right ? 1 : 0);
			const error = miss * (example.weight ?? 1);
			for (const [feature, value] of example.features) gradient[feature]! += error * value;
		}
		for (let i = 0; i < size; i++) {
			mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * gradient[i]!;
			square[i] = SPREAD * square[i]! + (1 - SPREAD) * gradient[i]! ** 2;
			const [m, s] = [mean[i]! / (1 - MOMENTUM ** step), square[i]! / (1 - SPREAD ** step)];
			weights[i]! -= (STEP_SIZE * m) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
}

export function probability(weights: Float64Array, { features }: Example): number {
	let odds = 0;
	for (const [feature, value] of features) odds += value * weights[feature]!;
	return 1 / (1 + Math.exp(-odds));
}
