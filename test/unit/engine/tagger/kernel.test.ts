import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asKernel, type Kernel } from "../../../../src/engine/tagger/kernel.ts";
import { plainKernel } from "../../../../src/engine/tagger/plain-kernel.ts";
import { loadKernel } from "../../../../tools/build/tagger.ts";

const wasm = await loadKernel();
const plain = plainKernel();
const BYTES = 4096;
const FROM = 1024;
const RUNS = { numRuns: 25 };

/** Fills both memories alike, works on both, and tells the first byte in which they then differ. */
function firstDifference(seed: number, work: (kernel: Kernel) => void): number {
	const [a, b] = [wasm, plain].map((kernel) => {
		fill(kernel, seed);
		work(kernel);
		return new Uint8Array(kernel.memory.buffer, 0, 16 * BYTES);
	});
	return a!.findIndex((byte, i) => byte !== b![i]);
}

/** Small integers in the first quarter, float32 numbers of all sizes after it. */
function fill(kernel: Kernel, seed: number): void {
	let state = seed >>> 0;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const ints = new Int16Array(kernel.memory.buffer, 0, (4 * BYTES) / 2);
	for (let i = 0; i < ints.length; i++) ints[i] = Math.floor((next() - 0.5) * 4000);
	const floats = new Float32Array(kernel.memory.buffer, 4 * BYTES, (12 * BYTES) / 4);
	for (let i = 0; i < floats.length; i++) {
		floats[i] = (next() - 0.5) * 10 ** Math.floor(next() * 7 - 3);
	}
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const rows = fc.integer({ min: 1, max: 4 }).map((n) => 4 * n);

describe("the kernel gives the same bits with and without WebAssembly:", () => {
	test("convolve", () => {
		fc.assert(
			fc.property(seeds, rows, fc.constantFrom(1, 3), (seed, count, taps) => {
				const difference = firstDifference(seed, (kernel) =>
					kernel.convolve(FROM, count, 32, 2 * BYTES, taps, 64, 16, 4 * BYTES, 8 * BYTES),
				);
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});

	test("gate", () => {
		fc.assert(
			fc.property(seeds, rows, (seed, count) => {
				const difference = firstDifference(seed, (kernel) =>
					kernel.gate(4 * BYTES, count, 64, 8 * BYTES),
				);
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});

	test("normalise", () => {
		fc.assert(
			fc.property(seeds, rows, (seed, count) => {
				const difference = firstDifference(seed, (kernel) =>
					kernel.normalise(4 * BYTES, count, 64, 1 / 16, FROM),
				);
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});

	test("rectify", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const difference = firstDifference(seed, (kernel) =>
					kernel.rectify(4 * BYTES, 512, 8 * BYTES, FROM),
				);
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});
});

describe("the kernel", () => {
	test("adds up what stands before, at and after a row", () => {
		const ints = new Int16Array(wasm.memory.buffer);
		const floats = new Float32Array(wasm.memory.buffer);
		ints.fill(0, 0, 4096);
		for (let t = 0; t < 6; t++) ints[512 + t * 8] = t + 1; // first input: 1 … 6
		for (let k = 0; k < 3; k++) ints[1024 + k * 64] = 10 ** k; // first output, first input
		floats.fill(0, 2048, 2048 + 64);
		floats[2048] = 1; // scale of the first output
		floats[2048 + 8] = 0.5; // its bias
		wasm.convolve(1024, 4, 16, 2048, 3, 16, 8, 8192, 16384);
		const first = [0, 1, 2, 3].map((t) => floats[4096 + t * 8]);
		expect(first).toEqual([321.5, 432.5, 543.5, 654.5]);
	});

	test("is told from other modules", () => {
		expect(asKernel({ memory: wasm.memory })).toBeNull();
		expect(asKernel({})).toBeNull();
	});
});
