const STEP_SIZE = 0.03;
/** Decay of the running means of gradient and squared gradient. */
const [MOMENTUM, SPREAD] = [0.9, 0.999] as const;

/** Adds what the examples pull at, for the weights as they are, to a gradient. */
export type AddGradient = (gradient: Float64Array, weights: Float64Array) => void;

/** Minimises a loss with a quadratic penalty by Adam, from nothing; deterministic. */
export function minimise(
	addGradient: AddGradient,
	size: number,
	penalty: number,
	steps: number,
): Float64Array {
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let step = 1; step <= steps; step++) {
		const gradient = weights.map((weight) => penalty * weight);
		addGradient(gradient, weights);
		for (let i = 0; i < size; i++) {
			mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * gradient[i]!;
			square[i] = SPREAD * square[i]! + (1 - SPREAD) * gradient[i]! ** 2;
			const [m, s] = [mean[i]! / (1 - MOMENTUM ** step), square[i]! / (1 - SPREAD ** step)];
			weights[i]! -= (STEP_SIZE * m) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
}
