import { expect, test } from "vitest";
import { type Background, browserWithPage, everySite, wake } from "./fault-scene.ts";

// Its event, and the wake-up's own look for what is owed.
test.each([
	["before", ({ stepBack }: Background) => [stepBack.step(), stepBack.owed()]],
	["after", ({ stepBack }: Background) => [stepBack.owed(), stepBack.step()]],
])(
	"a withdrawal that wakes the background, begun %s that looks for one, is carried out once",
	async (_, wakeUp) => {
		const browser = browserWithPage();
		browser.isWithdrawalOwed = true;
		await everySite(wake(browser.ports()));
		const registered = browser.registrations.length;
		await Promise.all(wakeUp(wake(browser.ports())));
		expect(browser.registrations.length - registered).toBe(1);
		expect(browser.isWithdrawalOwed).toBe(false);
	},
);
