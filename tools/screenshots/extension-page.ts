import type { BrowserContext, Page } from "playwright";
import type { TabState } from "../../src/shared/tab-state.ts";

/** One of the extension's pages in a tab of its own. */
export async function pageAt(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForSelector("h1");
	return page;
}

/** Lays a page out as for a language that is written from right to left. */
export async function fromRightToLeft(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.dir = "rtl";
	});
}

/** Says what the background says when a tab's state changes. */
export async function tellViews(
	context: BrowserContext,
	tabId: number,
	state: TabState,
): Promise<void> {
	const message = { to: "views", call: "tabChanged", request: { tabId, state } };
	const [worker] = context.serviceWorkers();
	await worker!.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}
