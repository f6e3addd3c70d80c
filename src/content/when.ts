/** Resolves when the reader can see the page: not while it is prerendered or in a hidden tab. */
export async function whenSeen(document: Document): Promise<void> {
	while (document.hidden || isPrerendered(document)) {
		await nextEvent(document, ["visibilitychange", "prerenderingchange"]);
	}
}

/** Chromium loads pages before they are asked for; such a page is not in its tab yet. */
function isPrerendered(document: Document): boolean {
	return "prerendering" in document && document.prerendering === true;
}

function nextEvent(target: EventTarget, names: readonly string[]): Promise<void> {
	return new Promise((resolve) => {
		const stop = new AbortController();
		const happened = () => {
			stop.abort();
			resolve();
		};
		for (const name of names) target.addEventListener(name, happened, { signal: stop.signal });
	});
}

/** Milliseconds after which a page that is never idle is read all the same. */
const LONGEST_BUSY = 1_000;

/** Resolves when the page has nothing to do. */
export function whenIdle(window: Window): Promise<void> {
	return new Promise((resolve) => {
		window.requestIdleCallback(() => resolve(), { timeout: LONGEST_BUSY });
	});
}

/** Tells of moves by `history.pushState` where the browser does: Chromium, and Firefox from 147. */
export function movesOf(window: Window, moved: () => void, signal: AbortSignal): void {
	const navigation: unknown = Reflect.get(window, "navigation");
	if (!(navigation instanceof EventTarget)) return;
	navigation.addEventListener("currententrychange", moved, { signal });
}
