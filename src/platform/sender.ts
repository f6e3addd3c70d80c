import { browser, type Runtime } from "./browser.ts";

/** Where a message comes from, after the browser vouched for it. */
export interface ContentSender {
	readonly tabId: number;
	/** Address of the page as the browser knows it, not as the page claims. */
	readonly url: string;
	/** The browser's name of the document; null where it has none for it. */
	readonly documentId: string | null;
	/** The tab is in a private window: nothing about it may be kept. */
	readonly isPrivate: boolean;
}

function isOurs(sender: Runtime.MessageSender): boolean {
	return sender.id === browser.runtime.id;
}

function isOurPage(sender: Runtime.MessageSender): boolean {
	return sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
}

/** Our content script in the top frame of a tab; null for anyone else. */
export function contentSender(sender: Runtime.MessageSender): ContentSender | null {
	const tabId = sender.tab?.id;
	if (!isOurs(sender) || isOurPage(sender) || tabId === undefined) return null;
	if (sender.frameId !== 0) return null;
	const documentId: unknown = Reflect.get(sender, "documentId");
	return {
		tabId,
		url: sender.url ?? "",
		documentId: typeof documentId === "string" ? documentId : null,
		isPrivate: sender.tab?.incognito ?? false,
	};
}

/** One of the extension's own pages: popup, panel, options, welcome. */
export function viewSender(sender: Runtime.MessageSender): true | null {
	return isOurs(sender) && isOurPage(sender) ? true : null;
}

/** The background: ours, and in no tab. */
export function backgroundSender(sender: Runtime.MessageSender): true | null {
	return isOurs(sender) && sender.tab === undefined ? true : null;
}
