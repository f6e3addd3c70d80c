import { isSameMark, type Mark } from "./mark.ts";
import type { PlacedMark } from "./painter.ts";
import { rectsOf } from "./range.ts";

/**
 * The mark to step to: the neighbour of the one stepped to last, round the ends; at first the
 * one nearest to what the reader sees.
 */
export function nextStep(
	marks: readonly PlacedMark[],
	last: Mark | null,
	direction: 1 | -1,
	topOf: (placed: PlacedMark) => number = topOnScreen,
): PlacedMark | null {
	if (marks.length === 0) return null;
	const at = last ? marks.findIndex(({ mark }) => isSameMark(mark, last)) : -1;
	if (at !== -1) return marks.at((at + direction) % marks.length) ?? null;
	const seen = marks.filter((placed) => (direction === 1 ? topOf(placed) >= 0 : topOf(placed) < 0));
	return (direction === 1 ? (seen[0] ?? marks[0]) : (seen.at(-1) ?? marks.at(-1))) ?? null;
}

/** CSS pixels from the viewport's top; negative above it. */
function topOnScreen({ ranges }: PlacedMark): number {
	const [first] = ranges;
	return (first && rectsOf(first)[0]?.top) ?? 0;
}
