import { BLOCK } from "./kernel.ts";
import type { Layer, Weights } from "./weights.ts";

/** Taps of a convolution that is done by pairs of rows. */
const TAPS = 3;
/** What is put before those three: their sum, and the same with the middle one taken away. */
const SUMS = 2;

/** A layer's weights as the kernel takes them: int16, since that is what SIMD multiplies. */
export interface PackedWeights {
	readonly weights: Int16Array;
	/** Count of weights of a block of 8 outputs. */
	readonly perBlock: number;
	/** Where in a block the first tap stands. */
	readonly firstTap: number;
}

/**
 * A layer's weights in the kernel's order: blocks of 8 outputs, in each for every tap and every pair
 * of inputs the outputs' pairs side by side.
 */
export function packWeights(layer: Layer): PackedWeights {
	const perBlock = layer.taps * layer.inputs * BLOCK;
	return { weights: inBlocks(layer), perBlock, firstTap: 0 };
}

/** The same of a layer with three taps g0, g1, g2, with g0 + g1 + g2 and g0 - g1 + g2 before them. */
export function packPairWeights(layer: Layer): PackedWeights {
	const perTap = layer.inputs * BLOCK;
	const taps = inBlocks(layer);
	const perBlock = (SUMS + TAPS) * perTap;
	const weights = new Int16Array((taps.length / TAPS) * (SUMS + TAPS));
	let to = 0;
	for (let from = 0; from < taps.length; from += TAPS * perTap) {
		for (let i = from; i < from + perTap; i++) {
			const outer = taps[i]! + taps[i + 2 * perTap]!;
			const middle = taps[i + perTap]!;
			weights[to + i - from] = outer + middle;
			weights[to + perTap + i - from] = outer - middle;
		}
		weights.set(taps.subarray(from, from + TAPS * perTap), to + SUMS * perTap);
		to += perBlock;
	}
	return { weights, perBlock, firstTap: SUMS * perTap };
}

function inBlocks(layer: Layer): Int16Array {
	const { inputs, outputs, taps, weights } = layer;
	const packed = new Int16Array(weights.length);
	let to = 0;
	for (let block = 0; block < outputs; block += BLOCK) {
		for (let k = 0; k < taps; k++) {
			for (let c = 0; c < inputs; c += 2) {
				for (let o = block; o < block + BLOCK; o++) {
					const from = (o * taps + k) * inputs + c;
					packed[to++] = weights[from]!;
					packed[to++] = weights[from + 1]!;
				}
			}
		}
	}
	return packed;
}

/** For each relation of a token to a cue the sums of its numbers and those of each flag. */
export function packPlaces({ relation, isCue, roleSize }: Weights): Float32Array {
	const packed = new Float32Array((relation.length * isCue.length) / roleSize);
	let to = 0;
	for (let near = 0; near < relation.length; near += roleSize) {
		for (let i = 0; i < isCue.length; i++) {
			packed[to++] = relation[near + (i % roleSize)]! + isCue[i]!;
		}
	}
	return packed;
}

/** For each block of 8 outputs their scales, then their biases. */
export function packFactors({ scales, biases, outputs }: Layer): Float32Array {
	const packed = new Float32Array(2 * outputs);
	for (let block = 0; block < outputs; block += BLOCK) {
		packed.set(scales.subarray(block, block + BLOCK), 2 * block);
		packed.set(biases.subarray(block, block + BLOCK), 2 * block + BLOCK);
	}
	return packed;
}
