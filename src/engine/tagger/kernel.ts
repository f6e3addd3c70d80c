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
	 * by `packWeights`, its blocks of outputs `wblock` bytes apart), `factors` as packed by
	 * `packFactors`, `y` float32 rows of `outputs` numbers.
	 */
	convolve(
		x: number,
		rows: number,
		row: number,
		w: number,
		wblock: number,
		taps: number,
		step: number,
		outputs: number,
		factors: number,
		y: number,
	): void;

	/**
	 * A convolution of three taps `dilation` rows apart, a power of two, over pairs of rows that lie as
	 * far apart: pair p is the rows p + (p & -dilation) and `dilation` after it. The same sums with four
	 * products for six, after Winograd's F(2, 3); exact unless two inputs add up to more than int16
	 * holds, where both kernels saturate. `w` as packed by `packPairWeights`; `pairs` is a multiple of 4.
	 *
	 * @param x row 0 of the first tap
	 * @param z room for four rows of inputs a pair
	 * @param spare room for `SPARE_BYTES`
	 */
	convolvePairs(
		x: number,
		pairs: number,
		row: number,
		w: number,
		wblock: number,
		dilation: number,
		outputs: number,
		factors: number,
		y: number,
		z: number,
		spare: number,
	): void;

	/** r += a * sigmoid(g), where a row of `y` is a, then g, each of `row` bytes. */
	gate(y: number, rows: number, row: number, r: number): void;

	/** q = round(`NORM_UNIT` * r / root mean square of its row), int16; `share` is 1 / row length. */
	normalise(r: number, rows: number, row: number, share: number, q: number): void;

	/**
	 * Writes the rows of an int8 table that `rows` (uint16) names, as int16, below each other, `row`
	 * bytes apart. `columns` is a multiple of 8.
	 */
	lookUp(rows: number, count: number, table: number, columns: number, q: number, row: number): void;

	/**
	 * z = max(0, x + about + place) for rows of `row` bytes, where `about` is the same for all and
	 * `place` the row of the table `places` that `rows` (uint16) names; q = round(`ROLE_UNIT` * z), int16.
	 */
	startRoles(
		x: number,
		rows: number,
		count: number,
		row: number,
		about: number,
		places: number,
		z: number,
		q: number,
	): void;

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
/** What `convolvePairs` keeps of four rows of a block of outputs. */
export const SPARE_BYTES = 4 * ROW_BLOCK * BLOCK;
export const PAGE_BYTES = 65536;

const FUNCTIONS = [
	"convolve",
	"convolvePairs",
	"gate",
	"lookUp",
	"normalise",
	"rectify",
	"startRoles",
] as const;

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
