import { framingsOf, scrollerOf } from "./framing.ts";
import { rectsOf } from "./range.ts";

/** Share of the viewport's height, from the top, at which jumped-to words come to stand. */
export const REST_AT = 0.38;
/** Words whose middle is between these shares are in sight already; nothing scrolls. */
const IN_SIGHT = { from: 0.12, to: 0.75 } as const;
/** Milliseconds after which a smooth scroll is taken to be over. */
const LONGEST_SCROLL = 900;

/** A scrolling element's window on its content: the root's is the viewport. */
interface Port {
	readonly element: Element;
	/** CSS pixels from the top of the viewport of the document in which the words stand. */
	readonly top: number;
	readonly height: number;
}

/**
 * Scrolls words into sight, in every scrolling element around them, around their frame too.
 *
 * @returns false when the words are not shown at all; resolves when the scrolling is over
 */
export async function scrollToRange(range: AbstractRange): Promise<boolean> {
	const [rect] = rectsOf(range);
	if (!rect) return false;
	const behavior = glides() ? "smooth" : "instant";
	let middle = (rect.top + rect.bottom) / 2;
	const moved = new Set<Document>();
	for (const { element, top, height } of portsAround(range.startContainer)) {
		const share = (middle - top) / height;
		if (share >= IN_SIGHT.from && share <= IN_SIGHT.to) continue;
		const by = reachable(element, middle - (top + height * REST_AT));
		element.scrollBy({ top: by, behavior });
		middle -= by;
		if (by !== 0) moved.add(element.ownerDocument);
	}
	if (moved.size > 0 && behavior === "smooth") await scrollEnd(moved);
	return true;
}

/** Not where the reader wants things still, nor in a hidden tab, where nothing moves by itself. */
function glides(): boolean {
	return !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function portsAround(node: Node): readonly Port[] {
	let inner: Node = node;
	return framingsOf(node.ownerDocument ?? document).flatMap(({ window, offset }) => {
		const ports = portsWithin(inner, offset);
		inner = window.frameElement ?? inner;
		const root = scrollerOf(window.document);
		return [...ports, { element: root, top: -offset, height: window.innerHeight }];
	});
}

/** Scrolling elements around a node in its document, but for the root. */
function portsWithin(node: Node, offset: number): readonly Port[] {
	const ports: Port[] = [];
	const { body } = node.ownerDocument ?? document;
	const root = scrollerOf(node.ownerDocument ?? document);
	for (let element = node.parentElement; element; element = element.parentElement) {
		if (element !== root && element !== body && scrolls(element)) {
			const { top, height } = element.getBoundingClientRect();
			ports.push({ element, top: top - offset, height });
		}
	}
	return ports;
}

function scrolls(element: Element): boolean {
	if (element.scrollHeight <= element.clientHeight || element.clientHeight === 0) return false;
	return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** How far an element can really be scrolled of what is wished. */
function reachable({ scrollTop, scrollHeight, clientHeight }: Element, wished: number): number {
	return Math.max(-scrollTop, Math.min(wished, scrollHeight - clientHeight - scrollTop));
}

function scrollEnd(moved: Iterable<Document>): Promise<void> {
	return new Promise((resolve) => {
		const over = () => resolve();
		for (const one of moved) {
			one.addEventListener("scrollend", over, { once: true, capture: true });
		}
		setTimeout(over, LONGEST_SCROLL);
	});
}
