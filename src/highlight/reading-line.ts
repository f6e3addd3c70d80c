import { REST_AT } from "./scroll.ts";

/** How far a page is scrolled, CSS pixels. */
export interface Scrolled {
	/** Scrolled out at the top. */
	readonly above: number;
	/** Of the viewport. */
	readonly height: number;
	/** Still to come at the bottom. */
	readonly below: number;
}

/** Where words stand in the viewport, CSS pixels from its top. */
export interface Extent {
	readonly top: number;
	readonly bottom: number;
}

/**
 * Where in the viewport the reader reads, CSS pixels from its top: where jumped-to words come to rest.
 * Towards the page's ends it moves to the viewport's, or no scrolling would reach what stands there.
 */
export function readingLine({ above, height, below }: Scrolled): number {
	const rest = height * REST_AT;
	const room = above + below;
	if (room <= 0) return rest;
	if (room < height) return (height * above) / room;
	return Math.max(Math.min(rest, above), height - below);
}

/**
 * Which passage the reader is at: of those in sight the last one that begins at or above the line, or
 * else the first. Null when none is in sight.
 *
 * @param extents in the order of the text; null for passages that are not shown
 */
export function passageAt(
	extents: readonly (Extent | null)[],
	line: number,
	height: number,
): number | null {
	let first: number | null = null;
	let last: number | null = null;
	extents.forEach((extent, index) => {
		if (!extent || extent.bottom <= 0 || extent.top >= height) return;
		first ??= index;
		if (extent.top <= line) last = index;
	});
	return last ?? first;
}
