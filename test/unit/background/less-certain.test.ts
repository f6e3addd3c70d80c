import { expect, test, vi } from "vitest";
import type { FakeBrowser } from "./fake-ports.ts";
import { type Background, browserWithPage, read, TAB, wake } from "./fault-scene.ts";

test("a wish for less certain findings holds for a page that is just being read for the first time", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	const looked: boolean[] = [];
	let goOn = () => {};
	const background = wake({
		...ports,
		analyze: async (article, awaited) => {
			looked.push(browser.settings.showLessCertain);
			await new Promise<void>((resolve) => {
				goOn = resolve;
			});
			return ports.analyze(article, awaited);
		},
	});
	const reading = read(background);
	await vi.waitFor(() => expect(looked).toEqual([false]));
	await background.keeper.change({ showLessCertain: true });
	goOn();
	await vi.waitFor(() => expect(looked).toEqual([false, true]));
	goOn();
	await reading;
	expect(looked).toHaveLength(2);
});

test("and for one whose findings are kept, but not told to it yet", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	const looked: boolean[] = [];
	let goOn: (() => void) | null = null;
	const background = wake({
		...ports,
		analyze: (article, awaited) => {
			looked.push(browser.settings.showLessCertain);
			return ports.analyze(article, awaited);
		},
		// The first time it takes until it is let go on.
		showBadge: async (tabId, badge) => {
			if (!goOn) await new Promise<void>((resolve) => (goOn = resolve));
			await ports.showBadge(tabId, badge);
		},
	});
	const reading = joinedReads(browser, background)();
	await vi.waitFor(() => expect(goOn).not.toBeNull());
	await background.keeper.change({ showLessCertain: true });
	goOn!();
	await reading;
	await vi.waitFor(() => expect(looked).toEqual([false, true]));
});

test("a page is read once more, and not twice, for such a wish", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	const analyze = vi.fn(ports.analyze);
	const background = wake({ ...ports, analyze });
	browser.tabs.set(TAB, { ...browser.tabs.get(TAB)!, onRead: () => read(background) });
	await read(background);
	await background.keeper.change({ showLessCertain: true });
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(analyze).toHaveBeenCalledTimes(2);
});

test("one that is just being read again is begun anew, and not read again after that", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	const looked: boolean[] = [];
	let hold: Promise<void> | null = null;
	const background = wake({
		...ports,
		analyze: async (article, awaited) => {
			looked.push(browser.settings.showLessCertain);
			if (looked.length === 1) await hold;
			awaited.signal.throwIfAborted();
			return ports.analyze(article, awaited);
		},
	});
	let goOn = () => {};
	hold = new Promise((resolve) => {
		goOn = resolve;
	});
	const reading = joinedReads(browser, background)();
	await vi.waitFor(() => expect(looked).toEqual([false]));
	await background.keeper.change({ showLessCertain: true });
	goOn();
	await reading;
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(looked).toEqual([false, true]);
});

test("one whose findings are just being kept is begun anew", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	const looked: boolean[] = [];
	const background: Background = wake({
		...ports,
		analyze: (article, awaited) => {
			looked.push(browser.settings.showLessCertain);
			return ports.analyze(article, awaited);
		},
	});
	const { write } = browser.store;
	let isFirst = true;
	browser.store.write = async (...given) => {
		if (isFirst) {
			isFirst = false;
			await background.keeper.change({ showLessCertain: true });
		}
		await write.apply(browser.store, given);
	};
	await joinedReads(browser, background)();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(looked).toEqual([false, true]);
});

/** Has a page read. Who asks a content script to read while it does is answered by the same reading. */
function joinedReads(browser: FakeBrowser, background: Background): () => Promise<unknown> {
	let running: Promise<unknown> | null = null;
	const onRead = () => {
		running ??= read(background).finally(() => {
			running = null;
		});
		return running;
	};
	browser.tabs.set(TAB, { ...browser.tabs.get(TAB)!, onRead });
	return onRead;
}
