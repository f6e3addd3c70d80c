import type { ClosedPage, TabState } from "../shared/tab-state.ts";

/** Where browsers let no extension in: their stores (Chromium, Edge, Firefox source code). */
const STORES = [
	/^https:\/\/chromewebstore\.google\.com\//,
	/^https:\/\/chrome\.google\.com\/webstore/,
	/^https:\/\/microsoftedge\.microsoft\.com\/addons/,
	/^https:\/\/addons\.mozilla\.org\//,
];

/** Schemes whose pages an extension may read, the reader willing. */
const READABLE = /^(?:https?|file):/;

/** A page that is closed by its address alone; null when it may be readable. */
function closedPageAt(url: string): ClosedPage | null {
	return READABLE.test(url) ? null : "browser";
}

/** Where a tab stands that was not read; `url` null when the browser does not tell the address. */
export function unreadStateAt(url: string | null): TabState {
	if (url === null) return { status: "no-permission" };
	const closed = closedPageAt(url);
	return closed ? { status: "closed-page", page: closed } : { status: "unread" };
}

/**
 * What the browser's refusal to let the content script in says about the tab.
 *
 * @param reason the browser's own sentence
 * @param url null when the browser does not tell the address
 */
export function stateOfRefusal(reason: string, url: string | null): TabState {
	const closed = url === null ? closedByReason(reason) : closedByAddress(url);
	if (closed) return { status: "closed-page", page: closed };
	// Chromium: "Cannot access contents of ..."; Firefox: "Missing host permission for the tab ...".
	const lacksPermission = /permission|cannot access/i.test(reason);
	return lacksPermission ? { status: "no-permission" } : { status: "failed", reason: "page" };
}

function closedByAddress(url: string): ClosedPage | null {
	if (STORES.some((store) => store.test(url))) return "store";
	if (isPdf(url)) return "pdf";
	return closedPageAt(url);
}

function isPdf(url: string): boolean {
	return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Chromium names the scheme ("Cannot access a chrome:// URL") or the store. */
function closedByReason(reason: string): ClosedPage | null {
	if (/gallery|store/i.test(reason)) return "store";
	return /(?:chrome|edge|about|devtools|extension):\/\/|chrome:|about:/i.test(reason)
		? "browser"
		: null;
}
