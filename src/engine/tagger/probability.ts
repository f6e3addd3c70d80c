/**
 * Turns log odds into probabilities, row by row, in place of `count` numbers from `from` in rows of
 * `width`.
 *
 * @returns rows of `count` numbers
 */
export function softmaxRows(
	scores: Float32Array,
	rows: number,
	width: number,
	from: number,
	count: number,
): Float32Array {
	const out = new Float32Array(rows * count);
	for (let t = 0; t < rows; t++) {
		const at = t * width + from;
		let highest = -Infinity;
		for (let i = 0; i < count; i++) highest = Math.max(highest, scores[at + i]!);
		let sum = 0;
		for (let i = 0; i < count; i++) sum += Math.exp(scores[at + i]! - highest);
		for (let i = 0; i < count; i++) {
			out[t * count + i] = Math.exp(scores[at + i]! - highest) / sum;
		}
	}
	return out;
}
