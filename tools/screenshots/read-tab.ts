import type { Report, TabState } from "../../src/shared/tab-state.ts";
import type { Session } from "../browser/session.ts";
import { until } from "../browser/wait.ts";

/** A tab that the extension has read. */
export interface ReadTab {
	readonly tabId: number;
	readonly report: Report;
}

/** Opens an address in the reader's tab and has it read by a click on the toolbar button. */
export async function readTabIn(session: Session, url: string): Promise<ReadTab> {
	await session.tab.open(url);
	const popup = await session.clickToolbar();
	await until("the result", () => popup.run(() => document.querySelector(".bar") !== null));
	await popup.close();
	const page = await session.extensionPage("options.html");
	const [tabId, state] = await page.run(askForState, url);
	await page.close();
	if (state.status !== "read") throw new Error(`${url}: ${state.status}`);
	return { tabId, report: state.report };
}

/** Runs in a page of the extension. */
async function askForState(url: string): Promise<readonly [number, TabState]> {
	const { tabs, runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
	for (const { id } of await tabs.query({})) {
		const request = { tabId: id ?? -1 };
		const message = { to: "background", call: "getTab", request };
		const state = (await runtime.sendMessage(message)) as TabState;
		if (state.status === "read" && state.report.url === url) return [request.tabId, state];
	}
	throw new Error(`no tab has read ${url}`);
}
