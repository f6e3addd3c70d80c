import { BLOCK } from "./kernel.ts";
import type { Layer } from "./weights.ts";

/**
 * A layer's weights in the kernel's order: blocks of 8 outputs, in each for every tap and every pair
 * of inputs the outputs' pairs side by side. Int16, since that is what SIMD multiplies.
 */
export function packWeights(layer: Layer): Int16Array {
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

/** For each block of 8 outputs their scales, then their biases. */
export function packFactors({ scales, biases, outputs }: Layer): Float32Array {
	const packed = new Float32Array(2 * outputs);
	for (let block = 0; block < outputs; block += BLOCK) {
		packed.set(scales.subarray(block, block + BLOCK), 2 * block);
		packed.set(biases.subarray(block, block + BLOCK), 2 * block + BLOCK);
	}
	return packed;
}
