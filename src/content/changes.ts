import { isSilent, type OffsetMap } from "../article/index.ts";
import { isConnected, viewOf } from "../highlight/framing.ts";

/** What of a page was read, as far as its changes are told from all others. */
export interface Followed {
	readonly map: OffsetMap;
	/** The smallest part of the page that holds all that was read. */
	readonly root: Element;
	/** Text that was not read as it could not be seen. */
	readonly veiled: readonly Element[];
}

/**
 * What a change of the page may mean for what was read: words of it were changed or taken away; text
 * came that was not there; something looks different, as text does that is unfolded; nothing.
 */
export type Change = "hit" | "text" | "looks" | null;
const GRAVEST_FIRST: readonly Change[] = ["hit", "text", "looks", null];

export function graver(one: Change, other: Change): Change {
	return GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(other) ? one : other;
}

/** Shortest text, in code units, that matters when it comes: less is a count, a time, a label. */
const SHORTEST_TEXT = 25;
/** Text nodes looked at in what a page puts in or takes out at once. */
const MOST_TEXTS = 500;
/** Node filter of the DOM standard. */
const SHOW_TEXT = 4;

/** What changed as a whole; the gravest of all records counts. */
export function changeOf(records: readonly MutationRecord[], followed: Followed | null): Change {
	if (followed && isGone(followed)) return "hit";
	let gravest: Change = null;
	for (const record of records) {
		gravest = graver(gravest, changeIn(record, followed));
		if (gravest === "hit") break;
	}
	return gravest;
}

/** Whether what was read is not shown any more, nor is the frame in which it stood. */
export function isGone({ root }: Followed): boolean {
	return !isConnected(root) || viewOf(root.ownerDocument) === null;
}

function changeIn(record: MutationRecord, followed: Followed | null): Change {
	switch (record.type) {
		case "attributes":
			return followed && "looks";
		case "characterData":
			if (isRead(record.target, followed)) return "hit";
			return isText(record.target) ? "text" : null;
		case "childList":
			for (const node of record.removedNodes) {
				if (followed && someText(node, (text) => isRead(text, followed))) return "hit";
			}
			for (const node of record.addedNodes) if (someText(node, isText)) return "text";
			return null;
	}
}

function isRead(node: Node, followed: Followed | null): boolean {
	return followed !== null && followed.map.offsetOf(node, 0) !== null;
}

function isText(node: Node): boolean {
	const { data, parentElement } = node as Text;
	if (data.length < SHORTEST_TEXT || data.trim().length < SHORTEST_TEXT) return false;
	return parentElement !== null && !isSilent(parentElement);
}

function someText(root: Node, fits: (text: Node) => boolean): boolean {
	if (root.nodeType === Node.TEXT_NODE) return fits(root);
	const walker = document.createTreeWalker(root, SHOW_TEXT);
	for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen++) {
		if (fits(walker.currentNode)) return true;
	}
	return false;
}

/** Whether text that could not be seen can be now, or what was read cannot. */
export function looksOtherwise(followed: Followed): boolean {
	const { root, veiled } = followed;
	return (
		isGone(followed) ||
		!isShown(root) ||
		veiled.some((element) => element.isConnected && isShown(element))
	);
}

function isShown(element: Element): boolean {
	return element.checkVisibility({ visibilityProperty: true });
}
