/** The middle one of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}
