import { browser } from "./browser.ts";

/** The tab in front in the window the reader uses; null when there is none. */
export async function activeTabId(): Promise<number | null> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id ?? null;
}

/** A tab's address; null when the tab is gone or the browser does not tell us. */
export async function addressOf(tabId: number): Promise<string | null> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	return tab?.url ?? null;
}

/** Whether a tab is of a private window; one that is gone may have been. */
export async function isPrivate(tabId: number): Promise<boolean> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	return tab?.incognito ?? true;
}

/** Opens one of the extension's pages in a new tab. */
export async function openPage(path: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** A tab was closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
	browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** Opens the extension's settings. */
export async function openOptions(): Promise<void> {
	await browser.runtime.openOptionsPage();
}
