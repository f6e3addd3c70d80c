import { expect, test, vi } from "vitest";
import { browserWithPage, read, TAB, wake } from "./fault-scene.ts";

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
	// Who asks a content script to read while it does is answered by the same reading.
	let running: Promise<unknown> | null = null;
	const onRead = () => {
		running ??= read(background).finally(() => {
			running = null;
		});
		return running;
	};
	browser.tabs.set(TAB, { ...browser.tabs.get(TAB)!, onRead });
	const reading = onRead();
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
