/**
 * The arithmetic that the network is made of, over one memory. `kernel.wat` and `plain-kernel.ts`
 * both do it and give the same bits. Pointers and strides are bytes, multiples of 16; row counts are
 * multiples of 4.
 */
export interface Kernel {
	readonly memory: KernelMemory;

	/**
	 * A convolution: for each row t and output o the sum over taps k and inputs c of
	 * x[t * row + k * step][c] * w[o][k][c], scaled and shifted. `x` and `w` are int16 (`w` as packed
	 * by `packWeights`), `factors` as packed by `packFactors`, `y` float32 rows of `outputs` numbers.
	 */
	convolve(
		x: number,
		rows: number,
		row: number,
		w: number,
		taps: number,
		step: number,
		outputs: number,
		factors: number,
		y: number,
	): void;

	/** r += a * sigmoid(g), where a row of `y` is a, then g, each of `row` bytes. */
	gate(y: number, rows: number, row: number, r: number): void;

	/** q = round(`NORM_UNIT` * r / root mean square of its row), int16; `share` is 1 / row length. */
	normalise(r: number, rows: number, row: number, share: number, q: number): void;

	/** z += max(0, y) over `bytes` bytes; q = round(`ROLE_UNIT` * z), int16, saturated. */
	rectify(y: number, bytes: number, z: number, q: number): void;
}

/** The part of `WebAssembly.Memory` that is used; the engine's types know no browser. */
export interface KernelMemory {
	readonly buffer: ArrayBuffer;
	grow(pages: number): number;
}

/** What stands for 1 in a normalised int16 vector. */
export const NORM_UNIT = 2048;
/** What stands for 1 in an int16 vector of the role head. */
export const ROLE_UNIT = 256;
/** Outputs are worked on in blocks of this many. */
export const BLOCK = 8;
/** Rows are worked on in blocks of this many. */
export const ROW_BLOCK = 4;
export const PAGE_BYTES = 65536;

const FUNCTIONS = ["convolve", "gate", "normalise", "rectify"] as const;

/**
 * Takes a WebAssembly instance's exports for a kernel.
 *
 * @returns null when they are not those of `kernel.wat`
 */
export function asKernel(exports: object): Kernel | null {
	const found = exports as Partial<Record<keyof Kernel, unknown>>;
	const isWhole = FUNCTIONS.every((name) => typeof found[name] === "function");
	return isWhole && typeof found.memory === "object" ? (exports as Kernel) : null;
}
