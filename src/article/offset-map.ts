import type { Span } from "../engine/index.ts";
import { type Steps, visitAll } from "./steps.ts";

/** A stretch of the article's text that stands, code unit for code unit, in one text node. */
export interface Run {
	/** Offset in the article's text. */
	readonly start: number;
	/** Code units. */
	readonly length: number;
	readonly node: Text;
	/** Offset in the node's data. */
	readonly nodeStart: number;
	/** Nothing that is no part of the text stands between this run and the one before. */
	readonly joined: boolean;
}

/** What a `Range` or `StaticRange` is made of; both ends lie in text nodes. */
export interface TextRange {
	readonly startNode: Text;
	readonly startOffset: number;
	readonly endNode: Text;
	readonly endOffset: number;
}

/** Two-way map between offsets in an article's text and places in the page's text nodes. */
export interface OffsetMap {
	/**
	 * The places of a span, in the order of the text: as few ranges as hold no text of the page that
	 * is not in the article. What stands in no node (breaks between paragraphs) is in no range.
	 */
	rangesOf(at: Span): readonly TextRange[];
	/**
	 * The offset of a place in a text node; in white space that was collapsed, the nearest one
	 * before. Null when the node is no part of the article.
	 */
	offsetOf(node: Node, offset: number): number | null;
}

/** Runs to a step. */
export const RUNS_A_STEP = 500;

/** Makes the map of runs in text order. Both ways are logarithmic in their number. */
export function* offsetMapOf(runs: readonly Run[]): Steps<OffsetMap> {
	const firstRunOf = new Map<Node, number>();
	yield* visitAll(runs, RUNS_A_STEP, ({ node }, i) => {
		if (!firstRunOf.has(node)) firstRunOf.set(node, i);
	});
	return {
		rangesOf: (at) => rangesOf(runs, at),
		offsetOf: (node, offset) => {
			const first = firstRunOf.get(node);
			return first === undefined ? null : offsetIn(runs, first, offset);
		},
	};
}

function rangesOf(runs: readonly Run[], at: Span): TextRange[] {
	const ranges: TextRange[] = [];
	const first = firstIndex(runs.length, (i) => runs[i]!.start + runs[i]!.length > at.start);
	for (let i = first; i < runs.length && runs[i]!.start < at.end; i++) {
		const run = runs[i]!;
		const from = Math.max(at.start, run.start) - run.start;
		const to = Math.min(at.end, run.start + run.length) - run.start;
		const last = run.joined ? ranges.pop() : undefined;
		ranges.push({
			startNode: last?.startNode ?? run.node,
			startOffset: last?.startOffset ?? run.nodeStart + from,
			endNode: run.node,
			endOffset: run.nodeStart + to,
		});
	}
	return ranges;
}

function offsetIn(runs: readonly Run[], first: number, offset: number): number {
	const { node } = runs[first]!;
	const after = firstIndex(
		runs.length - first,
		(i) => runs[first + i]!.node !== node || runs[first + i]!.nodeStart > offset,
	);
	const run = runs[first + Math.max(0, after - 1)]!;
	return run.start + Math.min(run.length, Math.max(0, offset - run.nodeStart));
}

/** The smallest index for which a test holds that, once it holds, goes on to hold. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
