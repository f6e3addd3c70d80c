const STEP_SIZE = 0.03;
/** Decay of the running means of gradient and squared gradient. */
const [MOMENTUM, SPREAD] = [0.9, 0.999] as const;

/** Adds what the examples pull at, for the weights as they are, to a gradient. */
export type AddGradient = (gradient: Float64Array, weights: Float64Array) => void;

/** The Adam optimiser (Kingma and Ba, 2015); deterministic. */
export class Adam {
	readonly #mean: Float64Array;
	readonly #square: Float64Array;
	#steps = 0;

	/** @param size how many weights there are */
	constructor(size: number) {
		this.#mean = new Float64Array(size);
		this.#square = new Float64Array(size);
	}

	/**
	 * Moves the weights against the gradient.
	 *
	 * @param rate about how far a weight moves
	 */
	step(weights: Float64Array, gradient: Float64Array, rate: number): void {
		this.#steps++;
		const [m, s] = [1 - MOMENTUM ** this.#steps, 1 - SPREAD ** this.#steps];
		for (let i = 0; i < weights.length; i++) {
			this.#mean[i] = MOMENTUM * this.#mean[i]! + (1 - MOMENTUM) * gradient[i]!;
			this.#square[i] = SPREAD * this.#square[i]! + (1 - SPREAD) * gradient[i]! ** 2;
			weights[i]! -= (rate * (this.#mean[i]! / m)) / (Math.sqrt(this.#square[i]! / s) + 1e-8);
		}
	}
}

/** Minimises a loss with a quadratic penalty by Adam, from nothing; deterministic. */
export function minimise(
	addGradient: AddGradient,
	size: number,
	penalty: number,
	steps: number,
): Float64Array {
	const weights = new Float64Array(size);
	const adam = new Adam(size);
	for (let step = 0; step < steps; step++) {
		const gradient = weights.map((weight) => penalty * weight);
		addGradient(gradient, weights);
		adam.step(weights, gradient, STEP_SIZE);
	}
	return weights;
}
