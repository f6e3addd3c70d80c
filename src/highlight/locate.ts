import type { Span } from "../engine/index.ts";

/** Where words of the article stand on the page. */
export interface PagePlaces {
	/**
	 * The ranges of the page's text that a span covers, in order: several where the page puts
	 * something else between the words, none where they are no longer on the page.
	 */
	rangesOf(at: Span): readonly StaticRange[];
}

/**
 * Ranges up to this number are live: they follow the page's own edits, which static ones do not.
 * Each live range slows every later edit of the page, 1,000 of them by 14 microseconds.
 */
const MOST_LIVE = 1_000;

/** Makes the ranges to paint out of places; `count` is how many there will be in all. */
export function paintable(places: readonly StaticRange[], count: number): AbstractRange[] {
	return count > MOST_LIVE ? [...places] : places.map(liveRange);
}

/** A live range over the same text. */
export function liveRange(place: AbstractRange): Range {
	const range = new Range();
	range.setStart(place.startContainer, place.startOffset);
	range.setEnd(place.endContainer, place.endOffset);
	return range;
}
