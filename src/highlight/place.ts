/** A rectangle of the viewport, CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** CSS pixels between card and mark: the pointer crosses it without the card closing. */
export const CARD_GAP = 8;
/** CSS pixels kept free at the edges of the viewport. */
const MARGIN = 8;

/** CSS pixels: words that stand higher than this keep the card at the line that is looked at. */
const TALLEST_ANCHOR = 120;

/**
 * What the card must not cover: all lines of the words, beginning at the line that is looked at.
 *
 * @param point where the pointer is; null: the first line is looked at
 */
export function anchorOf(
	lines: readonly Box[],
	point: { x: number; y: number } | null,
): Box | null {
	const line = lines.find((box) => point && isNear(box, point.x, point.y, 0)) ?? lines[0];
	if (!line) return null;
	const top = Math.min(...lines.map((box) => box.top));
	const bottom = Math.max(...lines.map((box) => box.bottom));
	return bottom - top > TALLEST_ANCHOR ? line : { left: line.left, right: line.right, top, bottom };
}

/** Where the card goes: under the words, over them where there is no room, always in the viewport. */
export function placeCard(anchor: Box, card: Size, viewport: Size): { left: number; top: number } {
	const below = anchor.bottom + CARD_GAP;
	const above = anchor.top - CARD_GAP - card.height;
	const fitsBelow = below + card.height + MARGIN <= viewport.height;
	const top = fitsBelow || above < MARGIN ? below : above;
	return {
		left: between(MARGIN, anchor.left, viewport.width - card.width - MARGIN),
		top: between(MARGIN, top, viewport.height - card.height - MARGIN),
	};
}

function between(low: number, value: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

/** Whether a point lies in a box grown by `by` pixels. */
export function isNear(box: Box, x: number, y: number, by: number): boolean {
	return box.left - by <= x && x <= box.right + by && box.top - by <= y && y <= box.bottom + by;
}
