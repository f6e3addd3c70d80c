/** How long each dash or dot of a line is, and what lies between two; CSS pixels. */
export interface Dashes {
	readonly length: number;
	readonly gap: number;
}

/** CSS pixels that the outermost keep at least from the edges of their box, which are round. */
const INSET = 1;

/**
 * Where a line of whole dashes begins and ends in a box, as many as fit and in its middle.
 *
 * @param x left edge of the box, CSS pixels
 * @param width of the box, CSS pixels
 */
export function centred(
	x: number,
	width: number,
	{ length, gap }: Dashes,
): { readonly from: number; readonly to: number } {
	const count = Math.max(1, Math.floor((width - 2 * INSET + gap) / (length + gap)));
	const all = count * (length + gap) - gap;
	const from = x + (width - all) / 2;
	return { from, to: from + all };
}
