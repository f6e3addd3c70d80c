/** One example: the features it has, and the number of its class. */
export interface ClassedExample {
	readonly features: readonly number[];
	readonly right: number;
}

const STEPS = 300;
const STEP_SIZE = 0.05;
/** Decay of the running means of gradient and squared gradient (Adam). */
const [MOMENTUM, SPREAD] = [0.9, 0.999] as const;

/** Weights of `classes` classes, feature by feature. */
export type ClassWeights = Float64Array;

/** Multinomial logistic regression with a quadratic penalty, by Adam from nothing; deterministic. */
export function fitMultinomial(
	examples: readonly ClassedExample[],
	size: number,
	classes: number,
	penalty: number,
): ClassWeights {
	const weights = new Float64Array(size * classes);
	const mean = new Float64Array(weights.length);
	const square = new Float64Array(weights.length);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = weights.map((weight) => penalty * weight);
		for (const example of examples) {
			const error = likelihoods(weights, classes, example.features);
			error[example.right]! -= 1;
			for (const feature of example.features) {
				for (let c = 0; c < classes; c++) gradient[feature * classes + c]! += error[c]!;
			}
		}
		for (let i = 0; i < weights.length; i++) {
			mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * gradient[i]!;
			square[i] = SPREAD * square[i]! + (1 - SPREAD) * gradient[i]! ** 2;
			const [m, s] = [mean[i]! / (1 - MOMENTUM ** step), square[i]! / (1 - SPREAD ** step)];
			weights[i]! -= (STEP_SIZE * m) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
}

/** How likely each class is. */
export function likelihoods(
	weights: ClassWeights,
	classes: number,
	features: readonly number[],
): Float64Array {
	const sums = new Float64Array(classes);
	for (const feature of features) {
		for (let c = 0; c < classes; c++) sums[c]! += weights[feature * classes + c]!;
	}
	const top = Math.max(...sums);
	const parts = sums.map((sum) => Math.exp(sum - top));
	const all = parts.reduce((a, b) => a + b, 0);
	return parts.map((part) => part / all);
}
