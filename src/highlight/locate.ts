import { type OffsetMap, type TextRange, UNSEEN } from "../article/index.ts";
import type { Span } from "../engine/index.ts";
import type { AppliedCorrection } from "../shared/correction.ts";
import type { MarkedAnalysis } from "../shared/messages.ts";
import { isConnected } from "./framing.ts";
import { liveRange } from "./range.ts";

/** A page that was read: its article's text, what was found in it and where it stands. */
export interface ReadPage {
	readonly text: string;
	readonly analysis: MarkedAnalysis;
	/** What of `analysis` the reader corrected. */
	readonly corrected: readonly AppliedCorrection[];
	readonly map: OffsetMap;
	/** In which it stands: the page's own, or that of a frame. */
	readonly document: Document;
}

/**
 * The ranges of the page's text that a span covers, in order: several where the page puts something
 * else between the words, none where the words are no longer on the page.
 */
export function rangesIn(map: OffsetMap, at: Span): readonly StaticRange[] {
	return map.rangesOf(at).filter(isOnPage).map(staticRange);
}

/** White space and what is laid out but not read: they differ between a page and its text. */
const NOT_WORDS = new RegExp(`[\\s${UNSEEN}]+`, "g");

/** Whether ranges still hold the words that were read there. */
export function holdWords(ranges: readonly AbstractRange[], words: string): boolean {
	const held = ranges.map(textIn).join("");
	return held === words || held.replace(NOT_WORDS, "") === words.replace(NOT_WORDS, "");
}

function textIn(range: AbstractRange): string {
	const { startContainer: start, startOffset, endContainer: end, endOffset } = range;
	if (!(isConnected(start) && isText(start) && isText(end))) return "";
	if (start === end) return start.data.slice(startOffset, endOffset);
	if (startOffset > start.length || endOffset > end.length || !end.isConnected) return "";
	return String(range instanceof Range ? range : liveRange(range));
}

/** A frame's text nodes are of another class than the page's. */
function isText(node: Node): node is Text {
	return node.nodeType === Node.TEXT_NODE;
}

/** The page may have changed since it was read. */
function isOnPage({ startNode, startOffset, endNode, endOffset }: TextRange): boolean {
	return (
		isConnected(startNode) &&
		isConnected(endNode) &&
		startOffset <= startNode.length &&
		endOffset <= endNode.length
	);
}

function staticRange({ startNode, startOffset, endNode, endOffset }: TextRange): StaticRange {
	return new StaticRange({
		startContainer: startNode,
		startOffset,
		endContainer: endNode,
		endOffset,
	});
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
