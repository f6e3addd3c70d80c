import { ROW_BLOCK } from "./kernel.ts";

/** Which rows of a text a convolution of three taps takes two at a time, and which by themselves. */
export interface RowPairs {
	/** Pair p is the rows p + (p & -dilation) and `dilation` after it; a multiple of 4. */
	readonly pairs: number;
	/**
	 * Rows that no pair holds, from `from` up to `to`. The tap after them reaches beyond the text; where
	 * they begin before row `dilation`, the tap before them does so too.
	 */
	readonly from: number;
	readonly to: number;
}

/**
 * Pairs up the rows of a text. Every row of the text is in a pair or one of the rest.
 *
 * @param dilation a power of two
 */
export function rowPairs(length: number, dilation: number): RowPairs {
	const whole = length - (length % (2 * dilation));
	const begun = Math.max(0, length - whole - dilation);
	const pairs = rowBlocks(whole / 2 + begun);
	const from = pairs + (pairs & -dilation);
	return { pairs, from, to: Math.max(from, Math.min(whole + dilation, length)) };
}

/** Rounds a count of rows up to what the kernel works on. */
export function rowBlocks(rows: number): number {
	return Math.ceil(rows / ROW_BLOCK) * ROW_BLOCK;
}
