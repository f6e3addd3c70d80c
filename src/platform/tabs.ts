import { browser } from "./browser.ts";

/** A tab, and the address it shows. */
export interface TabShown {
	readonly id: number;
	/** Null when the browser does not tell us. */
	readonly url: string | null;
}

/** The tab in front in the window the reader uses; null when there is none. */
export async function frontTab(): Promise<TabShown | null> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The tab in front in the window that this view is part of; null when there is none. */
export async function tabBeside(): Promise<number | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}

/** Another tab came in front, in some window, or a tab has loaded a page. */
export function onTabsMoved(listener: (tabId: number) => void): void {
	browser.tabs.onActivated.addListener(({ tabId }) => listener(tabId));
	browser.tabs.onUpdated.addListener((tabId, { status }) => {
		if (status === "complete") listener(tabId);
	});
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
