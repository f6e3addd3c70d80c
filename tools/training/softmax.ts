/** One choice: the features of each candidate by number, and which of them are right. */
export interface ChoiceExample {
	readonly candidates: readonly (readonly (readonly [feature: number, value: number])[])[];
	readonly right: readonly boolean[];
	/** How much it counts. */
	readonly weight: number;
}

const STEPS = 300;
const STEP_SIZE = 0.03;
/** Decay of the running means of gradient and squared gradient (Adam). */
const [MOMENTUM, SPREAD] = [0.9, 0.999] as const;

/** A softmax over candidates with a quadratic penalty, by Adam from nothing; deterministic. */
export function fitChoices(
	examples: readonly ChoiceExample[],
	size: number,
	penalty: number,
): Float64Array {
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = weights.map((weight) => penalty * weight);
		for (const example of examples) addGradient(gradient, weights, example);
		for (let i = 0; i < size; i++) {
			mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * gradient[i]!;
			square[i] = SPREAD * square[i]! + (1 - SPREAD) * gradient[i]! ** 2;
			const [m, s] = [mean[i]! / (1 - MOMENTUM ** step), square[i]! / (1 - SPREAD ** step)];
			weights[i]! -= (STEP_SIZE * m) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
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
