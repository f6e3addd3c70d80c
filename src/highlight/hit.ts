import type { PlacedMark } from "./painter.ts";

/** The mark painted at a point of the viewport, CSS pixels; null for none. */
export function markAt(
	document: Document,
	painted: readonly PlacedMark[],
	x: number,
	y: number,
): PlacedMark | null {
	const candidates = candidatesAt(document, x, y);
	if (candidates.length === 0) return null;
	return (
		painted.find(({ ranges }) =>
			ranges.some((range) => candidates.some((candidate) => candidate(range))),
		) ?? null
	);
}

type IsHit = (range: AbstractRange) => boolean;

function candidatesAt(document: Document, x: number, y: number): readonly IsHit[] {
	const { highlights } = CSS;
	if (highlights.highlightsFromPoint) {
		const hits = highlights.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]);
		return hits.map((hit) => (range) => hit === range);
	}
	const caret = document.caretPositionFromPoint?.(x, y);
	if (!caret) return [];
	return [(range) => holds(range, caret.offsetNode, caret.offset) && covers(range, x, y)];
}

function holds(range: AbstractRange, node: Node, offset: number): boolean {
	const live = asLive(range);
	return live.comparePoint(node, offset) === 0;
}

/** The caret snaps to the nearest text; the point itself must be on the range. */
function covers(range: AbstractRange, x: number, y: number): boolean {
	return rectsOf(range).some(
		({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
	);
}

/** Where a range is on the screen, one rectangle a line. */
export function rectsOf(range: AbstractRange): readonly DOMRect[] {
	return [...asLive(range).getClientRects()];
}

function asLive(range: AbstractRange): Range {
	if (range instanceof Range) return range;
	const live = new Range();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return live;
}
