import type { OffsetMap } from "../article/index.ts";
import type { PlacedMark } from "./painter.ts";
import { rectsOf } from "./range.ts";

/**
 * The mark painted at a point of the viewport, CSS pixels; null for none. What lies over the text
 * hides it. `CSS.highlights.highlightsFromPoint` is not asked: Chromium 156 answers for the wrong
 * point where a CSS pixel is not one pixel of the screen.
 */
export function markAt(
	document: Document,
	painted: readonly PlacedMark[],
	map: OffsetMap,
	x: number,
	y: number,
): PlacedMark | null {
	const caret = document.caretPositionFromPoint(x, y);
	const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
	if (offset === null) return null;
	return painted.find((placed) => holds(placed, offset) && covers(placed, x, y)) ?? null;
}

function holds({ mark }: PlacedMark, offset: number): boolean {
	return mark.spans.some(({ start, end }) => start <= offset && offset <= end);
}

/** The caret snaps to the nearest text; the point itself must be on the words. */
function covers({ ranges }: PlacedMark, x: number, y: number): boolean {
	return ranges
		.flatMap(rectsOf)
		.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
