/**
 * The window in which a document stands; null once it is gone, as where its frame went elsewhere.
 * Firefox then throws for whatever is asked of its nodes ("dead object"), or still gives the window,
 * in which another document stands.
 */
export function viewOf(document: Document): (Window & typeof globalThis) | null {
	try {
		const { defaultView: view } = document;
		return view?.document === document ? view : null;
	} catch {
		return null;
	}
}

/** Whether a node stands in a document; never throws, be the node gone with its frame. */
export function isConnected(node: Node): boolean {
	try {
		return node.isConnected;
	} catch {
		return false;
	}
}

/** A window around a document: its own, or one that shows it in a frame. */
export interface Framing {
	readonly window: Window;
	/** CSS pixels from the top of this window's viewport to the top of the document's own. */
	readonly offset: number;
}

/** The windows around a document, its own first. None when the document is gone. */
export function framingsOf(document: Document): readonly Framing[] {
	const framings: Framing[] = [];
	let offset = 0;
	for (let window: Window | null = viewOf(document); window; ) {
		framings.push({ window, offset });
		const frame: Element | null = window.frameElement;
		offset += frame ? frame.getBoundingClientRect().top + frame.clientTop : 0;
		window = frame?.ownerDocument.defaultView ?? null;
	}
	return framings;
}

/** The element that scrolls when a whole document does. */
export function scrollerOf({ scrollingElement, documentElement }: Document): Element {
	return scrollingElement ?? documentElement;
}

/** The window that scrolls a document: a frame as long as its text is scrolled by what is around it. */
export function scrollingOf(document: Document): Framing | null {
	const framings = framingsOf(document);
	const own = framings.find(({ window }) => {
		return scrollerOf(window.document).scrollHeight > window.innerHeight;
	});
	return own ?? framings.at(-1) ?? null;
}

/** The lowest place of a document's viewport that can be seen, CSS pixels from its top. */
export function bottomInSight(document: Document): number {
	const bottoms = framingsOf(document).map(({ window, offset }) => window.innerHeight - offset);
	return Math.min(...bottoms);
}
