/** Where a range is on the screen, one rectangle a line. */
export function rectsOf(range: AbstractRange): readonly DOMRect[] {
	const live = range instanceof Range ? range : liveRange(range);
	return [...live.getClientRects()];
}

/** A live range over the same text. */
export function liveRange(place: AbstractRange): Range {
	const range = new Range();
	range.setStart(place.startContainer, place.startOffset);
	range.setEnd(place.endContainer, place.endOffset);
	return range;
}
