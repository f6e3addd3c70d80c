import { type Span, span } from "../engine/index.ts";

/**
 * Deals out text: each list of spans gets what no list before it took. The spans of one list must be
 * in order and not overlap.
 *
 * @param keeps whether a left-over piece is worth having
 */
export function takeInOrder(
	lists: readonly (readonly Span[])[],
	keeps: (piece: Span) => boolean,
): readonly (readonly Span[])[] {
	const taken: Span[] = [];
	return lists.map((spans) => {
		const pieces = spans.flatMap((wanted) => freePieces(taken, wanted));
		for (const wanted of pieces) insert(taken, wanted);
		return pieces.filter(keeps);
	});
}

/** The parts of a span that none of the taken spans, ordered and disjoint, covers. */
function freePieces(taken: readonly Span[], wanted: Span): Span[] {
	const pieces: Span[] = [];
	let from: number = wanted.start;
	for (let i = firstEndingAfter(taken, from); i < taken.length; i++) {
		const next = taken[i];
		if (!next || next.start >= wanted.end) break;
		if (next.start > from) pieces.push(span(from, next.start));
		from = Math.max(from, next.end);
	}
	if (from < wanted.end) pieces.push(span(from, wanted.end));
	return pieces;
}

function insert(taken: Span[], piece: Span): void {
	taken.splice(firstEndingAfter(taken, piece.start), 0, piece);
}

function firstEndingAfter(taken: readonly Span[], offset: number): number {
	let low = 0;
	let high = taken.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((taken[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
