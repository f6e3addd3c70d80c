import { categoryOf, type Span } from "../engine/index.ts";
import { isCertainEnough } from "../shared/certainty.ts";
import { reachOf } from "../shared/reach.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { isConnected } from "./framing.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import type { Extent } from "./reading-line.ts";

/** An attribution from its first to its last word, as it stands on the page. */
export interface Passage {
	/** `Attribution.id`. */
	readonly id: number;
	readonly reach: Span;
	readonly first: AbstractRange;
	readonly last: AbstractRange;
}

/** What a panel lists of a page, in the order of the text, whether marks are painted or not. */
export function passagesOf({ analysis, map }: ReadPage, settings: MarkSettings): Passage[] {
	return analysis.attributions
		.filter((one) => settings.marked[categoryOf(one)] && isCertainEnough(one, settings))
		.flatMap((one) => {
			const reach = reachOf(one);
			const ranges = reach ? rangesIn(map, reach) : [];
			const [first, last] = [ranges[0], ranges.at(-1)];
			return reach && first && last ? [{ id: one.id, reach, first, last }] : [];
		})
		.sort((a, b) => a.reach.start - b.reach.start);
}

/** The passages around an offset of the text. */
export function passagesAround(passages: readonly Passage[], offset: number): Passage[] {
	return passages.filter(({ reach }) => reach.start <= offset && offset <= reach.end);
}

/** What stands innermost, where statements stand within statements; null of none. */
export function shortest(passages: readonly Passage[]): Passage | null {
	const [innermost] = [...passages].sort((a, b) => sizeOf(a) - sizeOf(b));
	return innermost ?? null;
}

function sizeOf({ reach }: Passage): number {
	return reach.end - reach.start;
}

/** Measures passages on the screen. */
export interface Ruler {
	/** Null: not shown. */
	extentOf(passage: Passage): Extent | null;
	/** Whether a point of the viewport, CSS pixels, is on its words. */
	covers(passage: Passage, x: number, y: number): boolean;
}

/** Makes a ruler of one range, used over and over: each live range slows the page's own edits. */
export function rulerIn(document: Document): Ruler {
	const probe = document.createRange();
	const lay = ({ first, last }: Passage): boolean => {
		if (!isConnected(first.startContainer) || !isConnected(last.endContainer)) return false;
		probe.setStart(first.startContainer, first.startOffset);
		probe.setEnd(last.endContainer, last.endOffset);
		return true;
	};
	return {
		extentOf(passage) {
			if (!lay(passage)) return null;
			const { top, bottom, height } = probe.getBoundingClientRect();
			return height > 0 ? { top, bottom } : null;
		},
		covers(passage, x, y) {
			return lay(passage) && [...probe.getClientRects()].some((box) => isIn(box, x, y));
		},
	};
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
	return left <= x && x <= right && top <= y && y <= bottom;
}
