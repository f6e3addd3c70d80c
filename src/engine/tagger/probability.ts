/** Classes of each cue head and of the roles. */
export const CLASSES = 3;

/**
 * Turns log odds into probabilities, row by row: those of three classes that stand from `from` in rows
 * of `width`.
 *
 * @returns rows of three numbers
 */
export function softmaxRows(
	scores: Float32Array,
	rows: number,
	width: number,
	from: number,
): Float32Array {
	const out = new Float32Array(rows * CLASSES);
	for (let t = 0; t < rows; t++) {
		const at = t * width + from;
		const highest = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!);
		const a = Math.exp(scores[at]! - highest);
		const b = Math.exp(scores[at + 1]! - highest);
		const c = Math.exp(scores[at + 2]! - highest);
		const sum = a + b + c;
		out[t * CLASSES] = a / sum;
		out[t * CLASSES + 1] = b / sum;
		out[t * CLASSES + 2] = c / sum;
	}
	return out;
}
