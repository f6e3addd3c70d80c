import { type BrowserContext, chromium, type Page } from "playwright";
import type { View } from "../session.ts";
import { until } from "../wait.ts";
import type { Chromium } from "./launch.ts";
import { viewOfPage } from "./page-view.ts";

/**
 * Clicks the extension's button in the toolbar of the tab that shows `page` and gives the popup.
 * The click is the browser's own: it grants `activeTab`.
 */
export async function openPopup(browser: Chromium, page: Page): Promise<View> {
	await page.bringToFront();
	await triggerAction(browser.context, browser.extensionId, page.url());
	return popupOf(browser);
}

/** The popup that is open, or about to. */
export function popupOf(browser: Chromium): Promise<View> {
	return until("the popup", () => findView(browser, "popup.html"));
}

/**
 * Clicks an extension's button in the toolbar of the tab at an address.
 *
 * @returns when the click was sent, milliseconds since 1970
 */
export async function triggerAction(
	context: BrowserContext,
	id: string,
	url: string,
): Promise<number> {
	const connection = await context.browser()!.newBrowserCDPSession();
	// The empty filter lists tabs too; the command takes a tab, not a page.
	const { targetInfos } = await connection.send("Target.getTargets", { filter: [{}] });
	const tab = targetInfos.find((target) => target.type === "tab" && target.url === url);
	if (!tab) throw new Error(`no tab shows ${url}`);
	const send = connection.send as (method: string, parameters: object) => Promise<unknown>;
	const clicked = performance.timeOrigin + performance.now();
	await send.call(connection, "Extensions.triggerAction", { id, targetId: tab.targetId });
	await connection.detach();
	return clicked;
}

/** The side panel that is open, or about to. */
export function openPanel(browser: Chromium): Promise<View> {
	return until("the side panel", () => findView(browser, "panel.html"));
}

/** A connection sees only the popups that were open when it was made, so each try makes one. */
async function findView(
	{ debugAddress, extensionId }: Chromium,
	path: string,
): Promise<View | null> {
	const connection = await chromium.connectOverCDP(debugAddress);
	const address = `chrome-extension://${extensionId}/${path}`;
	const page = connection
		.contexts()
		.flatMap((context) => context.pages())
		.find((one) => one.url() === address);
	if (!page) {
		await connection.close();
		return null;
	}
	return {
		...viewOfPage(page),
		close: async () => {
			await page.close().catch(() => {}); // It may have closed itself already.
			await connection.close();
		},
	};
}
