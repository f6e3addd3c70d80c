/** Milliseconds after which a page counts as painted whose browser does not say so, or cannot. */
const PATIENCE = 500;

let seen: Promise<void> | null = null;

/**
 * When something of this page was first seen. A frame of the page's own is no sign of that: a popup
 * draws its first ones while the browser has yet to show it.
 */
export function painted(): Promise<void> {
	seen ??= Promise.race([firstPaint().catch(patience), patience()]);
	return seen;
}

function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName("first-contentful-paint").length === 0) return;
			observer.disconnect();
			resolve();
		});
		observer.observe({ type: "paint", buffered: true });
	});
}

function patience(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, PATIENCE);
	});
}
