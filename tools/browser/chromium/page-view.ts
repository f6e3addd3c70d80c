import type { Page } from "playwright";
import { sourceOf } from "../script.ts";
import type { Tab, View } from "../session.ts";

/** Drives a page of Chromium through Playwright. */
export function viewOfPage(page: Page): View {
	return {
		url: async () => page.url(),
		run: <Value>(script: (argument: never) => Value, argument?: unknown) =>
			page.evaluate<Value>(`(${sourceOf(script)})(${JSON.stringify(argument ?? null)})`),
		click: (selector) =>
			page.click(selector).catch((error: unknown) => {
				// A popup closes itself at some clicks, often before the click is reported as done.
				if (!page.isClosed()) throw error;
			}),
		screenshot: () => page.screenshot(),
		close: () => page.close(),
	} as View;
}

/** The reader's tab. */
export function tabOfPage(page: Page): Tab {
	return {
		...viewOfPage(page),
		open: async (url) => {
			await page.bringToFront();
			await page.goto(url);
		},
		moveMouse: (x, y) => page.mouse.move(x, y, { steps: 3 }),
		clickAt: (x, y) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		show: () => page.bringToFront(),
	};
}
