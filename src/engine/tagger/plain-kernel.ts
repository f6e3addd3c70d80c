import { BLOCK, type Kernel, NORM_UNIT, PAGE_BYTES, ROLE_UNIT } from "./kernel.ts";

/** Adding and taking away 1.5 * 2^23 rounds a small float32 to the nearest integer, ties to even. */
const ROUNDER = 12582912;
const LANES = 4;
const STEEPEST = Math.fround(4.97);
const TINY = Math.fround(1e-5);
const { fround } = Math;

/**
 * The kernel without WebAssembly, for where it cannot be had. `fround` after each operation makes
 * every float32 result what the SIMD instructions give.
 */
export function plainKernel(): Kernel {
	const memory = new PlainMemory();
	return {
		memory,
		convolve: (...places) => convolve(memory.buffer, ...places),
		convolvePairs: (...places) => convolvePairs(memory.buffer, ...places),
		gate: (...places) => gate(memory.buffer, ...places),
		lookUp: (...places) => lookUp(memory.buffer, ...places),
		normalise: (...places) => normalise(memory.buffer, ...places),
		rectify: (...places) => rectify(memory.buffer, ...places),
		startRoles: (...places) => startRoles(memory.buffer, ...places),
	};
}

class PlainMemory {
	buffer = new ArrayBuffer(16 * PAGE_BYTES);

	grow(pages: number): number {
		const before = this.buffer.byteLength / PAGE_BYTES;
		const grown = new ArrayBuffer((before + pages) * PAGE_BYTES);
		new Uint8Array(grown).set(new Uint8Array(this.buffer));
		this.buffer = grown;
		return before;
	}
}

type Places<Name extends Exclude<keyof Kernel, "memory">> = Parameters<Kernel[Name]>;

function convolve(buffer: ArrayBuffer, ...places: Places<"convolve">): void {
	const [x, rows, row, w, wblock, taps, step, outputs, factors, y] = places;
	const ints = new Int16Array(buffer);
	const floats = new Float32Array(buffer);
	const inputs = row >> 1;
	for (let t = 0; t < rows; t++) {
		for (let o = 0; o < outputs; o++) {
			const block = Math.floor(o / BLOCK);
			const lane = o % BLOCK;
			let sum = 0;
			for (let k = 0; k < taps; k++) {
				const from = (x + t * row + k * step) >> 1;
				const weights = ((w + block * wblock) >> 1) + k * inputs * BLOCK + lane * 2;
				sum = (sum + dot(ints, from, weights, inputs)) | 0;
			}
			const factor = (factors >> 2) + block * 2 * BLOCK + lane;
			floats[(y >> 2) + t * outputs + o] = scaled(floats, factor, sum);
		}
	}
}

function convolvePairs(buffer: ArrayBuffer, ...places: Places<"convolvePairs">): void {
	const [x, pairs, row, w, wblock, dilation, outputs, factors, y, z] = places;
	const ints = new Int16Array(buffer);
	const floats = new Float32Array(buffer);
	const inputs = row >> 1;
	const plane = pairs * inputs;
	const tap = inputs * BLOCK;
	addUp(ints, x >> 1, pairs, inputs, dilation, z >> 1);
	for (let p = 0; p < pairs; p++) {
		const from = (z >> 1) + p * inputs;
		const first = (y >> 2) + (p + (p & -dilation)) * outputs;
		for (let o = 0; o < outputs; o++) {
			const block = Math.floor(o / BLOCK);
			const lane = o % BLOCK;
			const weights = ((w + block * wblock) >> 1) + lane * 2;
			const m = dot(ints, from, weights, inputs);
			const n = dot(ints, from + plane, weights + tap, inputs);
			const before = dot(ints, from + 2 * plane, weights + 2 * tap, inputs);
			const after = dot(ints, from + 3 * plane, weights + 4 * tap, inputs);
			const factor = (factors >> 2) + block * 2 * BLOCK + lane;
			floats[first + o] = scaled(floats, factor, ((m + n) >> 1) + before);
			floats[first + dilation * outputs + o] = scaled(floats, factor, ((m - n) >> 1) + after);
		}
	}
}

/** The sums and differences of inputs that `convolvePairs` multiplies, in four planes. */
function addUp(
	ints: Int16Array,
	x: number,
	pairs: number,
	inputs: number,
	dilation: number,
	z: number,
): void {
	const plane = pairs * inputs;
	const step = dilation * inputs;
	for (let p = 0; p < pairs; p++) {
		let from = x + (p + (p & -dilation)) * inputs;
		for (let to = z + p * inputs; to < z + (p + 1) * inputs; to++, from++) {
			const here = ints[from + step]!;
			const next = ints[from + 2 * step]!;
			ints[to] = toInt16(here + next);
			ints[to + plane] = toInt16(next - here);
			ints[to + 2 * plane] = toInt16(ints[from]! - next);
			ints[to + 3 * plane] = toInt16(ints[from + 3 * step]! - here);
		}
	}
}

function scaled(floats: Float32Array, factor: number, sum: number): number {
	return floats[factor + BLOCK]! + fround(floats[factor]! * fround(sum));
}

/** Inputs lie side by side; each pair's weights lie a block of outputs apart from the next pair's. */
function dot(ints: Int16Array, from: number, weights: number, inputs: number): number {
	let sum = 0;
	let at = weights;
	for (let c = 0; c < inputs; c += 2) {
		sum += ints[from + c]! * ints[at]! + ints[from + c + 1]! * ints[at + 1]!;
		at += 2 * BLOCK;
	}
	return sum;
}

function gate(buffer: ArrayBuffer, ...places: Places<"gate">): void {
	const [y, rows, row, r] = places;
	const floats = new Float32Array(buffer);
	const width = row >> 2;
	for (let t = 0; t < rows; t++) {
		const value = (y >> 2) + t * 2 * width;
		const sum = (r >> 2) + t * width;
		for (let i = 0; i < width; i++) {
			const open = sigmoid(floats[value + width + i]!);
			floats[sum + i] = floats[sum + i]! + fround(floats[value + i]! * open);
		}
	}
}

/** By the continued fraction of tanh; within 0.0001 of the exponential's. */
function sigmoid(g: number): number {
	const h = Math.max(-STEEPEST, Math.min(STEEPEST, fround(0.5 * g)));
	const u = fround(h * h);
	const above = fround(135135 + fround(u * fround(17325 + fround(u * fround(378 + u)))));
	const inner = fround(u * fround(3150 + fround(28 * u)));
	const below = fround(135135 + fround(u * fround(62370 + inner)));
	return fround(0.5 + fround(0.5 * fround(fround(h * above) / below)));
}

function normalise(buffer: ArrayBuffer, ...places: Places<"normalise">): void {
	const [r, rows, row, share, q] = places;
	const floats = new Float32Array(buffer);
	const ints = new Int16Array(buffer);
	const width = row >> 2;
	for (let t = 0; t < rows; t++) {
		const from = (r >> 2) + t * width;
		const mean = fround(fround(share) * sumOfSquares(floats, from, width));
		const factor = fround(NORM_UNIT / fround(Math.sqrt(fround(TINY + mean))));
		const to = (q >> 1) + t * width;
		for (let i = 0; i < width; i++) {
			ints[to + i] = toInt16(fround(factor * floats[from + i]!));
		}
	}
}

/** In four sums, as four lanes do it. */
function sumOfSquares(floats: Float32Array, from: number, width: number): number {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let i = from; i < from + width; i += LANES) {
		a = fround(a + fround(floats[i]! * floats[i]!));
		b = fround(b + fround(floats[i + 1]! * floats[i + 1]!));
		c = fround(c + fround(floats[i + 2]! * floats[i + 2]!));
		d = fround(d + fround(floats[i + 3]! * floats[i + 3]!));
	}
	return fround(fround(a + b) + fround(c + d));
}

function lookUp(buffer: ArrayBuffer, ...places: Places<"lookUp">): void {
	const [rows, count, table, columns, q, row] = places;
	const which = new Uint16Array(buffer, rows, count);
	const codes = new Int8Array(buffer);
	const ints = new Int16Array(buffer);
	for (let t = 0; t < count; t++) {
		const from = table + which[t]! * columns;
		const to = (q + t * row) >> 1;
		for (let i = 0; i < columns; i++) ints[to + i] = codes[from + i]!;
	}
}

function startRoles(buffer: ArrayBuffer, ...places: Places<"startRoles">): void {
	const [x, rows, count, row, about, relations, z, q] = places;
	const which = new Uint16Array(buffer, rows, count);
	const floats = new Float32Array(buffer);
	const ints = new Int16Array(buffer);
	const width = row >> 2;
	for (let t = 0; t < count; t++) {
		const place = (relations >> 2) + which[t]! * width;
		for (let i = 0; i < width; i++) {
			const at = t * width + i;
			const token = fround(floats[(x >> 2) + at]! + floats[(about >> 2) + i]!);
			const sum = Math.max(0, fround(token + floats[place + i]!));
			floats[(z >> 2) + at] = sum;
			ints[(q >> 1) + at] = toInt16(fround(ROLE_UNIT * sum));
		}
	}
}

function rectify(buffer: ArrayBuffer, ...places: Places<"rectify">): void {
	const [y, bytes, z, q] = places;
	const floats = new Float32Array(buffer);
	const ints = new Int16Array(buffer);
	for (let i = 0; i < bytes >> 2; i++) {
		const sum = fround(floats[(z >> 2) + i]! + Math.max(0, floats[(y >> 2) + i]!));
		floats[(z >> 2) + i] = sum;
		ints[(q >> 1) + i] = toInt16(fround(ROLE_UNIT * sum));
	}
}

function toInt16(x: number): number {
	if (x >= 32767) return 32767;
	if (x <= -32768) return -32768;
	return fround(fround(x + ROUNDER) - ROUNDER);
}
