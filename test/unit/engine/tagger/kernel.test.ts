import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asKernel, type Kernel } from "../../../../src/engine/tagger/kernel.ts";
import { packFactors, packPairWeights } from "../../../../src/engine/tagger/pack.ts";
import { plainKernel } from "../../../../src/engine/tagger/plain-kernel.ts";
import { rowPairs } from "../../../../src/engine/tagger/row-pairs.ts";
import type { Layer } from "../../../../src/engine/tagger/weights.ts";
import { loadKernel } from "../../../../tools/build/tagger.ts";

const wasm = await loadKernel();
const plain = plainKernel();
const BYTES = 4096;
const FROM = 1024;
const RUNS = { numRuns: 25 };

/**
 * Fills both memories alike, works on both, and tells the first byte in which they then differ; what
 * lies beyond them is room to work in.
 */
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

/** Where rows of a table are named. */
const ROWS = 16;

/** Names rows 0, 7, 14 and so on. */
function nameRows(kernel: Kernel, count: number): void {
	const named = new Uint16Array(kernel.memory.buffer, ROWS, count);
	for (let t = 0; t < count; t++) named[t] = 7 * t;
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const rows = fc.integer({ min: 1, max: 4 }).map((n) => 4 * n);

describe("the kernel gives the same bits with and without WebAssembly:", () => {
	test("convolve", () => {
		fc.assert(
			fc.property(seeds, rows, fc.constantFrom(1, 3), (seed, count, taps) => {
				const difference = firstDifference(seed, (kernel) =>
					kernel.convolve(FROM, count, 32, 2 * BYTES, 768, taps, 64, 16, 4 * BYTES, 8 * BYTES),
				);
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});

	test("convolvePairs, and where sums of inputs saturate", () => {
		const places = [2 * BYTES, 1280, 2, 16, 4 * BYTES, 8 * BYTES, 13 * BYTES, 16 * BYTES] as const;
		fc.assert(
			fc.property(seeds, rows, fc.boolean(), (seed, count, isLoud) => {
				const difference = firstDifference(seed, (kernel) => {
					if (isLoud) new Int16Array(kernel.memory.buffer, FROM, 512).fill(30_000, 100, 400);
					kernel.convolvePairs(FROM, count, 32, ...places);
				});
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

	test("lookUp", () => {
		fc.assert(
			fc.property(seeds, rows, (seed, count) => {
				const difference = firstDifference(seed, (kernel) => {
					nameRows(kernel, count);
					kernel.lookUp(ROWS, count, FROM, 16, 8 * BYTES, 64);
				});
				expect(difference).toBe(-1);
			}),
			RUNS,
		);
	});

	test("startRoles", () => {
		fc.assert(
			fc.property(seeds, rows, (seed, count) => {
				const difference = firstDifference(seed, (kernel) => {
					nameRows(kernel, count);
					const [x, about, places] = [4 * BYTES, 5 * BYTES, 6 * BYTES];
					kernel.startRoles(x, ROWS, count, 64, about, places, 8 * BYTES, FROM);
				});
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

/** Three taps of 16 inputs and 8 outputs. */
function madeUpLayer(dilation: number): Layer {
	const weights = Int8Array.from({ length: 8 * 3 * 16 }, (_, i) => ((i * 104_729) % 255) - 127);
	const scales = Float32Array.from({ length: 8 }, (_, i) => 0.001 * (i + 1));
	const shape = { inputs: 16, outputs: 8, taps: 3, dilation };
	return { ...shape, weights, scales, biases: scales.map((scale) => 1 - scale) };
}

describe("the kernel", () => {
	test("copies the rows of a table that are named", () => {
		const bytes = new Int8Array(wasm.memory.buffer);
		for (let i = 0; i < 64; i++) bytes[FROM + i] = i - 32;
		new Uint16Array(wasm.memory.buffer, ROWS, 2).set([3, 0]);
		wasm.lookUp(ROWS, 2, FROM, 8, BYTES, 32);
		const row = (at: number) => [...new Int16Array(wasm.memory.buffer, BYTES + 32 * at, 8)];
		expect([row(0), row(1)]).toEqual([
			[-8, -7, -6, -5, -4, -3, -2, -1],
			[-32, -31, -30, -29, -28, -27, -26, -25],
		]);
	});

	test("adds up what stands before, at and after a row", () => {
		const ints = new Int16Array(wasm.memory.buffer);
		const floats = new Float32Array(wasm.memory.buffer);
		ints.fill(0, 0, 4096);
		for (let t = 0; t < 6; t++) ints[512 + t * 8] = t + 1; // first input: 1 … 6
		for (let k = 0; k < 3; k++) ints[1024 + k * 64] = 10 ** k; // first output, first input
		floats.fill(0, 2048, 2048 + 64);
		floats[2048] = 1; // scale of the first output
		floats[2048 + 8] = 0.5; // its bias
		wasm.convolve(1024, 4, 16, 2048, 384, 3, 16, 8, 8192, 16384);
		const first = [0, 1, 2, 3].map((t) => floats[4096 + t * 8]);
		expect(first).toEqual([321.5, 432.5, 543.5, 654.5]);
	});

	test.each([1, 2, 4, 8])(
		"gives by pairs of rows %i apart what it gives row by row",
		(dilation) => {
			const layer = madeUpLayer(dilation);
			const rows = 16;
			const ints = new Int16Array(wasm.memory.buffer, FROM, 16 * (rows + 2 * dilation));
			for (let i = 0; i < ints.length; i++) ints[i] = ((i * 7919) % 4001) - 2000;
			const step = 32 * dilation;
			const { weights, perBlock, firstTap } = packPairWeights(layer);
			new Int16Array(wasm.memory.buffer, 2 * BYTES, weights.length).set(weights);
			new Float32Array(wasm.memory.buffer, 8 * BYTES, 16).set(packFactors(layer));
			const w = 2 * BYTES;
			const [x, f, y, z] = [FROM, 8 * BYTES, 9 * BYTES, 11 * BYTES];
			const result = () => [...new Float32Array(wasm.memory.buffer, y, rows * 8)];
			wasm.convolve(x, rows, 32, w + 2 * firstTap, 2 * perBlock, 3, step, 8, f, y);
			const byRows = result();
			new Float32Array(wasm.memory.buffer, y, rows * 8).fill(0);
			wasm.convolvePairs(x, rows / 2, 32, w, 2 * perBlock, dilation, 8, f, y, z, 15 * BYTES);
			expect(result()).toEqual(byRows);
			expect(new Set(byRows).size).toBeGreaterThan(64);
		},
	);

	test("is told from other modules", () => {
		expect(asKernel({ memory: wasm.memory })).toBeNull();
		expect(asKernel({})).toBeNull();
		const { gate: _, ...others } = { ...wasm };
		expect(asKernel(others)).toBeNull();
		expect(asKernel({ ...wasm, memory: undefined })).toBeNull();
	});
});

test("every row of a text is in one pair of rows or taken alone, with the taps that reach it", () => {
	for (const dilation of [1, 2, 4, 8, 16]) {
		for (let length = 1; length <= 100; length++) {
			const { pairs, from, to } = rowPairs(length, dilation);
			const times = new Uint8Array(length);
			const take = (row: number) => {
				if (row < length) times[row]!++;
			};
			for (let p = 0; p < pairs; p++) {
				const first = p + (p & -dilation);
				take(first);
				take(first + dilation);
			}
			for (let row = from; row < to; row++) {
				take(row);
				expect(row + dilation).toBeGreaterThanOrEqual(length);
				expect(row < dilation).toBe(from < dilation);
			}
			expect([...times], `${length} rows, ${dilation} apart`).toEqual(Array(length).fill(1));
		}
	}
});
