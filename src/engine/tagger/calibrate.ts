type Points = readonly (readonly [raw: number, right: number])[];

/**
 * The share of findings with such a raw probability that were right on the development articles, by
 * straight lines between the given points.
 */
export function calibrate(points: Points, raw: number): number {
	let below = points[0];
	if (!below) return raw;
	for (const above of points) {
		if (raw <= above[0]) return between(below, above, raw);
		below = above;
	}
	return below[1];
}

function between(
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
	x: number,
): number {
	return x1 <= x0 || x <= x0 ? (x <= x0 ? y0 : y1) : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
