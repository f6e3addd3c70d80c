import type { BrowserContext, Page } from "playwright";
import type { Session, View } from "../session.ts";
import { until } from "../wait.ts";
import { isWelcome } from "../welcome.ts";
import { type Chromium, type ChromiumOptions, launchChromium, loadExtension } from "./launch.ts";
import { tabOfPage, viewOfPage } from "./page-view.ts";
import { openPanel, openPopup } from "./popup.ts";

export interface ChromiumSession extends Session {
	readonly context: BrowserContext;
}

/** A Chromium with the extension of `folder` and one tab. */
export async function openChromium(
	folder: string,
	options: ChromiumOptions,
): Promise<ChromiumSession> {
	const browser = await launchChromium(folder, options);
	const { context, extensionId } = browser;
	const origin = `chrome-extension://${extensionId}`;
	// It opens in front, so what comes later must wait for it.
	await until("the welcome page", () => context.pages().some((one) => isWelcome(one.url())));
	const blank = context.pages().find((one) => one.url() === "about:blank");
	const page = options.tabsSleep && blank ? blank : await context.newPage();
	await page.bringToFront();
	return {
		family: "chromium",
		context,
		ended: new Promise((resolve) => context.once("close", resolve)),
		origin,
		tab: tabOfPage(page),
		openUrls: async () => context.pages().map((one) => one.url()),
		extensionPage: (path) => extensionPage(context, `${origin}/${path}`),
		clickToolbar: () => openPopup(browser, page),
		openPanel: () => openPanel(browser),
		pressShortcut: null,
		setFrozen: (isFrozen) => setFrozen(page, isFrozen),
		reload: () => loadExtension(context, folder).then(() => undefined),
		agreeTo: (pattern) => agreeTo(browser, pattern),
		killBackground: () => killBackground(context),
		close: () => browser.close(),
	};
}

async function extensionPage(context: BrowserContext, url: string): Promise<View> {
	const open = context.pages().find((one) => one.url() === url);
	const page = open ?? (await context.newPage());
	if (!open) await page.goto(url);
	return viewOfPage(page);
}

/** What the switch "allow on this site" of chrome://extensions does. */
async function agreeTo({ context, extensionId }: Chromium, pattern: string): Promise<void> {
	const page = await context.newPage();
	await page.goto("chrome://extensions/");
	const call = `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`;
	await page.evaluate(call);
	await page.close();
}

async function setFrozen(page: Page, isFrozen: boolean): Promise<void> {
	const connection = await page.context().newCDPSession(page);
	const state = isFrozen ? "frozen" : "active";
	await connection.send("Page.setWebLifecycleState", { state });
	await connection.detach();
}

async function killBackground(context: BrowserContext): Promise<void> {
	const page = context.pages()[0];
	if (!page) throw new Error("no page is open");
	const connection = await context.newCDPSession(page);
	await connection.send("ServiceWorker.enable");
	await connection.send("ServiceWorker.stopAllWorkers");
	await connection.detach();
}
