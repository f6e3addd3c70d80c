import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Adam } from "./adam.ts";

/** One example: its features by number, and how likely it is to be right. */
export interface LikelyExample {
	readonly features: readonly (readonly [feature: number, value: number])[];
	/** Between 0 and 1. */
	readonly target: number;
	/** How much it counts. */
	readonly weight: number;
}

/**
 * Log odds are the sum of a feature's own weights and of what the units add: each the sum of its weights,
 * where that is above 0. The first half of the units speaks for, the second against.
 */
export interface TwoLayers {
	readonly units: number;
	/** A row a feature: its own weight, then one for each unit. */
	readonly rows: Float64Array;
}

/** How they are learned. */
export interface TwoLayerOptions {
	readonly units: number;
	readonly epochs: number;
	/** Quadratic penalty, per example. */
	readonly penalty: number;
}

const BATCH = 512;
const STEP_SIZE = 0.003;
/** Share of units that are left out at each example, so that none relies on another. */
const LEFT_OUT = 0.1;
const FIRST_SPREAD = 0.1;
const SEED = 1;

/** Learns by Adam at a falling rate; the same every time. */
export function fitTwoLayers(
	examples: readonly LikelyExample[],
	size: number,
	options: TwoLayerOptions,
): TwoLayers {
	const random = randomNumbers();
	const model = fresh(size, options.units, random);
	const adam = new Adam(model.rows.length);
	const batches = Math.ceil(examples.length / BATCH);
	const steps = options.epochs * batches;
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		const order = shuffled(examples, random);
		for (let batch = 0; batch < batches; batch++) {
			const some = order.slice(batch * BATCH, (batch + 1) * BATCH);
			const gradient = model.rows.map((weight) => 2 * options.penalty * weight);
			for (const one of some) addGradient(gradient, model, one, some.length, random);
			adam.step(model.rows, gradient, STEP_SIZE * (1 - (epoch * batches + batch) / steps));
		}
	}
	return model;
}

/** The likelihood of an example. */
export function likelihoodOf(
	model: TwoLayers,
	{ features }: Pick<LikelyExample, "features">,
): number {
	const sums = sumsOf(model, features);
	let odds = sums[0]!;
	for (let unit = 1; unit <= model.units; unit++) {
		odds += signOf(unit, model.units) * Math.max(0, sums[unit]!);
	}
	return 1 / (1 + Math.exp(-odds));
}

function sumsOf({ rows, units }: TwoLayers, features: LikelyExample["features"]): Float64Array {
	const sums = new Float64Array(units + 1);
	for (const [feature, value] of features) {
		const row = feature * (units + 1);
		for (let i = 0; i <= units; i++) sums[i]! += value * rows[row + i]!;
	}
	return sums;
}

function addGradient(
	gradient: Float64Array,
	model: TwoLayers,
	{ features, target, weight }: LikelyExample,
	count: number,
	random: () => number,
): void {
	const { units } = model;
	const sums = sumsOf(model, features);
	const pulls = new Float64Array(units + 1);
	let odds = sums[0]!;
	for (let unit = 1; unit <= units; unit++) {
		if (sums[unit]! <= 0 || random() < LEFT_OUT) continue;
		pulls[unit] = signOf(unit, units) / (1 - LEFT_OUT);
		odds += pulls[unit]! * sums[unit]!;
	}
	const miss = (weight * (1 / (1 + Math.exp(-odds)) - target)) / count;
	pulls[0] = 1;
	for (const [feature, value] of features) {
		const row = feature * (units + 1);
		for (let i = 0; i <= units; i++) gradient[row + i]! += miss * pulls[i]! * value;
	}
}

function signOf(unit: number, units: number): number {
	return unit <= units / 2 ? 1 : -1;
}

function fresh(size: number, units: number, random: () => number): TwoLayers {
	const rows = new Float64Array(size * (units + 1));
	for (let i = 0; i < rows.length; i++) {
		if (i % (units + 1) !== 0) rows[i] = FIRST_SPREAD * (random() + random() - 1);
	}
	return { units, rows };
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
	const order = [...all];
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}

/** Numbers between 0 and 1, the same every time. */
function randomNumbers(): () => number {
	const generator = xoroshiro128plus(SEED);
	return () => uniformFloat64(generator);
}
