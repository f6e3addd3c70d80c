/** Functions that run in the page; each stands alone, as it travels there as text. */

export interface HighlightedRange {
	readonly text: string;
	/** The nearest ancestor of interest: `article`, `aside`, `comments`, `footer`, `header`. */
	readonly within: string;
	/** The middle of its first line, CSS pixels of the viewport. */
	readonly x: number;
	readonly y: number;
}

/** What is highlighted in the page and in frames of its site, as the page's own scripts see it. */
export function highlightedRanges(): HighlightedRange[] {
	const rangesIn = (view: typeof globalThis & Window, left: number, top: number) => {
		const own = [...view.CSS.highlights.values()].flatMap((highlight) =>
			[...highlight].map((one) => {
				const range = view.document.createRange();
				range.setStart(one.startContainer, one.startOffset);
				range.setEnd(one.endContainer, one.endOffset);
				const parent = one.startContainer.parentElement;
				const within = parent?.closest("aside, .comments, footer, header, article");
				const [line] = range.getClientRects();
				return {
					text: range.toString().replace(/\s+/g, " "),
					within: within?.className || within?.localName || "",
					x: line ? left + line.x + line.width / 2 : -1,
					y: line ? top + line.y + line.height / 2 : -1,
				};
			}),
		);
		const framed = [...view.document.querySelectorAll("iframe")].flatMap((frame) => {
			const inner = frame.contentDocument?.defaultView;
			const { x, y } = frame.getBoundingClientRect();
			return inner ? rangesIn(inner, left + x, top + y) : [];
		}) as HighlightedRange[];
		return [...own, ...framed];
	};
	return rangesIn(window, 0, 0);
}

export interface PageState {
	readonly markup: string;
	/** Position and size of every element, in document order. */
	readonly boxes: string;
	readonly scrollX: number;
	readonly scrollY: number;
}

/** Everything of the page that must not change. */
export function pageState(): PageState {
	const boxes = [...document.querySelectorAll("*")].map((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return `${element.localName} ${x} ${y} ${width} ${height}`;
	});
	return {
		markup: document.documentElement.outerHTML,
		boxes: boxes.join("\n"),
		scrollX,
		scrollY,
	};
}

/** Collects layout shifts from now on, in Chromium; Firefox has no such entries. */
export function watchShifts(): void {
	const shifts: number[] = [];
	Object.assign(globalThis, { shifts });
	if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			shifts.push((entry as unknown as { value: number }).value);
	}).observe({ type: "layout-shift" });
}

/** What `watchShifts` has collected. */
export function shiftsSeen(): number[] {
	return (globalThis as unknown as { shifts?: number[] }).shifts ?? [];
}
