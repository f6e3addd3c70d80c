import { withoutFragment } from "../shared/hosts.ts";

/** What can happen to a page that was read. */
export interface PageListener {
	/** The page's own script went to another address without loading a new document. */
	onMoved(): void;
	/** The article's text changed, or the colours around it, and has been quiet for a while. */
	onChanged(): void;
}

/** Milliseconds without a change after which the page is taken to be settled. */
const QUIET = 700;
/** A page that never rests is looked at after this many milliseconds all the same. */
const LONGEST_WAIT = 4_000;

/**
 * Watches a page for moves within it and for changes of its article. Pages change all the time
 * outside their article: such changes cost one look at where they are.
 *
 * @param root where the article stands; null: only moves are watched
 * @returns stops watching
 */
export function watchPage(window: Window, root: Node | null, listener: PageListener): () => void {
	const stop = new AbortController();
	let address = withoutFragment(window.location.href);
	const lookAtAddress = () => {
		const now = withoutFragment(window.location.href);
		if (now === address) return false;
		address = now;
		listener.onMoved();
		return true;
	};
	const settled = debounced(window, () => {
		if (!lookAtAddress()) listener.onChanged();
	});
	const observer = new MutationObserver((records) => {
		if (root && records.some(({ target }) => concerns(target, root))) settled.touch();
		else if (withoutFragment(window.location.href) !== address) settled.touch();
	});
	if (root) {
		observer.observe(window.document, { childList: true, characterData: true, subtree: true });
	}
	const touch = () => settled.touch();
	for (const name of ["popstate", "hashchange"]) {
		window.addEventListener(name, touch, { signal: stop.signal });
	}
	movesOf(window).addEventListener(MOVED, touch, { signal: stop.signal });
	window.matchMedia(DARK).addEventListener("change", touch, { signal: stop.signal });
	return () => {
		stop.abort();
		observer.disconnect();
		settled.cancel();
	};
}

/** Marks are coloured for the page's background, which may follow the browser's scheme. */
const DARK = "(prefers-color-scheme: dark)";

const MOVED = "currententrychange";

/** What tells of moves by `history.pushState`: the Navigation API (Chromium, Firefox 147). */
function movesOf(window: Window): EventTarget {
	const navigation: unknown = Reflect.get(window, "navigation");
	return navigation instanceof EventTarget ? navigation : new EventTarget();
}

/** Whether a change happened in the article, or took it off the page. */
function concerns(changed: Node, root: Node): boolean {
	return root.contains(changed) || !root.isConnected;
}

interface Debounced {
	touch(): void;
	cancel(): void;
}

function debounced(window: Window, run: () => void): Debounced {
	let timer = 0;
	let first = 0;
	return {
		touch() {
			const now = window.performance.now();
			if (timer === 0) first = now;
			window.clearTimeout(timer);
			const wait = Math.max(0, Math.min(QUIET, first + LONGEST_WAIT - now));
			timer = window.setTimeout(() => {
				timer = 0;
				run();
			}, wait);
		},
		cancel: () => window.clearTimeout(timer),
	};
}
