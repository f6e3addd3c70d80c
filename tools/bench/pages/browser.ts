import type { Browser, Page } from "playwright";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { type Chromium, launchChromium } from "../../browser/chromium/launch.ts";
import { requireBrowser } from "../../browser/install.ts";
import { type ServedSite, serveSite } from "../../browser/serve.ts";
import { until } from "../../browser/wait.ts";
import { distOf } from "../../build/paths.ts";
import { addEmptyPopup } from "./empty-popup.ts";
import type { BenchPage } from "./synthetic.ts";

/** The one host on which the extension reads by itself; the same pages stand at an address without. */
const WITH = "localhost";
const WITHOUT = "127.0.0.1";

/** Every kind is painted, so that nothing is spared. */
const ALL_MARKED = {
	run: "listed-sites",
	marked: { named: true, institutional: true, "second-hand": true, unnamed: true, vague: true },
};

/** A Chromium in which the same page can be had with the extension at work and without. */
export interface BenchBrowser {
	readonly chromium: Chromium;
	readonly browser: Browser;
	/** The id of the extension whose popup is next to nothing. */
	readonly emptyId: string;
	addressOf(page: BenchPage, side: "with" | "without"): string;
	/** How far the extension has come with the tab at an address; asks its background. */
	stateOf(url: string): Promise<TabState["status"]>;
	/** Has the extension read the tab at an address; milliseconds until the answer. */
	read(url: string): Promise<number>;
	/** Ends the extension's worker. */
	killWorker(): Promise<void>;
	close(): Promise<void>;
}

export async function openBenchBrowser(pages: readonly BenchPage[]): Promise<BenchBrowser> {
	const executable = requireBrowser("chromium");
	const site = await serveSite(
		new Map(pages.map(({ html, policy }, i) => [`/${i}`, policy ? { html, policy } : html])),
	);
	const chromium = await launchChromium(distOf("chrome"), { executable, headless: true });
	const { context, extensionId } = chromium;
	const welcome = await until("the welcome page", () =>
		context.pages().find((page) => page.url() === `chrome-extension://${extensionId}/welcome.html`),
	);
	await allow(chromium, welcome);
	const empty = await addEmptyPopup(chromium);
	await pin(chromium, [chromium.extensionId, empty.extensionId]);
	return {
		chromium,
		browser: context.browser()!,
		emptyId: empty.extensionId,
		addressOf: (page, side) => addressOf(site, pages.indexOf(page), side),
		stateOf: async (url) => (await callOfTab(welcome, "getTab", url)).state.status,
		read: async (url) => (await callOfTab(welcome, "readTab", url)).time,
		killWorker: () => killWorker(welcome),
		close: async () => {
			await chromium.close();
			await empty.close();
			site.close();
		},
	};
}

function addressOf(site: ServedSite, index: number, side: "with" | "without"): string {
	const url = new URL(`/${index}`, site.url);
	url.hostname = side === "with" ? WITH : WITHOUT;
	return url.href;
}

/** Lets the extension in on one host, as the reader does in the browser's and its own settings. */
async function allow({ context, extensionId }: Chromium, welcome: Page): Promise<void> {
	const page = await context.newPage();
	await page.goto("chrome://extensions/");
	const pattern = `*://${WITH}/*`;
	await page.evaluate(
		`chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
	);
	await page.close();
	await welcome.evaluate((origins) => chrome.permissions.request({ origins }), [pattern]);
	await call(welcome, "setSite", { host: WITH, choice: "on", run: "listed-sites" });
	await call(welcome, "changeSettings", ALL_MARKED);
	await until("the extension to read by itself", () =>
		welcome.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
	);
}

/**
 * Pins the buttons to the toolbar, as whoever uses one often does: before the popup of another one
 * opens, the browser lets its button slide in for a quarter of a second.
 */
async function pin({ context }: Chromium, ids: readonly string[]): Promise<void> {
	const page = await context.newPage();
	await page.goto("chrome://extensions/");
	for (const extensionId of ids) {
		const change = JSON.stringify({ extensionId, pinnedToToolbar: true });
		await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
	}
	await page.close();
}

function call(view: Page, name: string, request: object): Promise<unknown> {
	return view.evaluate((message) => chrome.runtime.sendMessage(message), {
		to: "background",
		call: name,
		request,
	});
}

/** Calls the background about the tab at an address; gives its state and the milliseconds it took. */
function callOfTab(
	view: Page,
	name: string,
	url: string,
): Promise<{ readonly state: TabState; readonly time: number }> {
	return view.evaluate(
		async ([to, address]) => {
			const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === address);
			const start = performance.now();
			const message = { to: "background", call: to, request: { tabId: tab?.id } };
			const state = (await chrome.runtime.sendMessage(message)) as TabState;
			return { state, time: performance.now() - start };
		},
		[name, url] as const,
	);
}

async function killWorker(page: Page): Promise<void> {
	const connection = await page.context().newCDPSession(page);
	await connection.send("ServiceWorker.enable");
	await connection.send("ServiceWorker.stopAllWorkers");
	await connection.detach();
}
