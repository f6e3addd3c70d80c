import { expect, test, vi } from "vitest";
import { browserWithPage, read, wake } from "./fault-scene.ts";

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
