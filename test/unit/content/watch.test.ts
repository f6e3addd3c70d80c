import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Followed } from "../../../src/content/changes.ts";
import { PageWatch } from "../../../src/content/watch.ts";

/** What was last to be watched, and who hears of its changes. */
let watched: Node | null;
let change: MutationCallback;

class Observer {
	constructor(callback: MutationCallback) {
		change = callback;
	}
	observe(target: Node) {
		watched = target;
	}
	disconnect() {
		watched = null;
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("MutationObserver", Observer);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function scene() {
	const document = new EventTarget();
	const window = Object.assign(new EventTarget(), {
		document,
		location: { href: "https://a.example/story" },
		matchMedia: () => new EventTarget(),
		performance,
		setTimeout,
		clearTimeout,
	});
	Object.assign(document, { defaultView: window });
	const listener = { onHit: vi.fn(), onMoved: vi.fn(), onSettled: vi.fn() };
	const watch = new PageWatch(window as unknown as Window, listener);
	return { watch, listener, document: document as Document };
}

/** An article of which every word was read. */
const followedIn = (ownerDocument: Document) =>
	({
		map: { offsetOf: () => 0 },
		root: { isConnected: true, ownerDocument },
		veiled: [],
	}) as unknown as Followed;

const edited = [{ type: "characterData", target: {} }] as unknown as MutationRecord[];

test("an article that came after it was waited for in vain is watched for changes again", () => {
	const { watch, listener, document } = scene();
	watch.follow(null, document);
	vi.advanceTimersByTime(60_000);
	expect(watched).toBeNull();
	watch.follow(followedIn(document), document);
	expect(watched).toBe(document);
	change(edited, {} as MutationObserver);
	expect(listener.onHit).toHaveBeenCalledOnce();
	watch.stop();
});
