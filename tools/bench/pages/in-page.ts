/** What is asked of a page from outside; each runs in the page and uses nothing from around it. */

/** What can be counted in a page. */
export interface PageCounts {
	/** Nodes of every kind in the document. */
	readonly nodes: number;
	/** Sum of all layout shifts so far. */
	readonly shift: number;
}

/** How many ranges are highlighted. */
export function markCount(): number {
	return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
}

/** Leaves a mark in the trace, by which the page's thread and a moment of it are known. */
export function leaveMark(name: string): void {
	performance.mark(name);
}

export async function pageCounts(): Promise<PageCounts> {
	const walker = document.createTreeWalker(document);
	let nodes = 1;
	while (walker.nextNode()) nodes++;
	const shifts = await new Promise<PerformanceEntryList>((resolve) => {
		const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
		observer.observe({ type: "layout-shift", buffered: true });
		setTimeout(() => resolve(observer.takeRecords()), 100);
	});
	const shift = shifts.reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0);
	return { nodes, shift };
}

/** A highlighted range, as code units of the text in the page's body that mark.js reads. */
export interface Stretch {
	readonly start: number;
	readonly length: number;
}

/** The words that are highlighted. */
export function stretches(): Stretch[] {
	const starts = new Map<Node, number>();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let at = 0;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (node.parentElement?.matches("script, style, title")) continue;
		starts.set(node, at);
		at += node.data.length;
	}
	const found = [...CSS.highlights.values()].flatMap((highlight) =>
		[...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
			const [from, to] = [starts.get(startContainer), starts.get(endContainer)];
			if (from === undefined || to === undefined) return [];
			return [{ start: from + startOffset, length: to + endOffset - from - startOffset }];
		}),
	);
	return found.sort((a, b) => a.start - b.start);
}
