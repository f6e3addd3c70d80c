import { beforeEach, describe, expect, test } from "vitest";
import { registrationFor } from "../../../src/background/registration.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import { EVERY_SITE } from "../../../src/shared/hosts.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

let browser: FakeBrowser;
let reader: TabReader;
let keeper: SettingsKeeper;

beforeEach(() => {
	browser = new FakeBrowser();
	const ports = browser.ports();
	reader = tabReaderOf(ports);
	keeper = new SettingsKeeper(ports, reader);
});

async function readIn(tabId: number, url: string): Promise<void> {
	const page = { pageId: `page ${tabId}`, url };
	browser.tabs.set(tabId, { url, page });
	const article = articleOfPlainText("Two officials said that the vote would wait.");
	await reader.pageRead(tabId, url, page, { kind: "article", article });
	browser.calls.length = 0;
}

const callsTo = (tabId: number) =>
	browser.calls.filter(([id, call]) => id === tabId && call !== "identify");

describe("a change of settings", () => {
	test("repaints every page that was read", async () => {
		await readIn(1, "https://a.example/");
		await readIn(2, "https://b.example/");
		await keeper.change({ marksShown: false });
		for (const tabId of [1, 2]) {
			expect(callsTo(tabId)).toMatchObject([
				[tabId, "showMarks", { settings: { marksShown: false } }],
			]);
		}
	});

	test("has pages read once more only where other findings must be looked for", async () => {
		await readIn(1, "https://a.example/");
		await keeper.change({ marksShown: false, markStyle: "fine" });
		expect(callsTo(1).map(([, call]) => call)).toEqual(["showMarks"]);
		await keeper.change({ showLessCertain: true });
		await expect
			.poll(() => callsTo(1).map(([, call]) => call))
			.toEqual(["showMarks", "showMarks", "readPage"]);
	});

	test("of everything at once takes the place of all before", async () => {
		await keeper.setSite("a.example", "off");
		const settings = { ...DEFAULT_SETTINGS, run: "every-site" as const, marksShown: false };
		expect(await keeper.replace(settings)).toEqual(settings);
		expect(browser.settings).toEqual(settings);
		expect(browser.registrations.at(-1)?.matches).toEqual([EVERY_SITE]);
	});

	test("of everything at once leaves the pages of hosts that it turns off, and no others", async () => {
		await readIn(1, "https://a.example/");
		await readIn(2, "https://b.example/");
		await keeper.replace({ ...DEFAULT_SETTINGS, sites: { "a.example": "off" } });
		expect(callsTo(1).map(([, call]) => call)).toEqual(["stop"]);
		expect(browser.badges.get(1)?.text).toBe("");
		expect(callsTo(2).map(([, call]) => call)).toEqual(["showMarks"]);
	});

	test("follows another without losing it", async () => {
		await Promise.all([
			keeper.change({ showLessCertain: true }),
			keeper.toggleMarks(),
			keeper.change({ marked: { vague: false } }),
			keeper.change({ marked: { unnamed: false } }),
			keeper.setSite("a.example", "off"),
		]);
		expect(browser.settings).toMatchObject({
			showLessCertain: true,
			marksShown: false,
			marked: { ...DEFAULT_SETTINGS.marked, vague: false, unnamed: false },
			sites: { "a.example": "off" },
		});
	});

	test("goes on after one that failed", async () => {
		const ports = browser.ports();
		let broken = true;
		const write = async (settings: typeof browser.settings) => {
			if (broken) throw new Error("disk full");
			browser.settings = settings;
		};
		keeper = new SettingsKeeper({ ...ports, settings: { ...ports.settings, write } }, reader);
		await expect(keeper.toggleMarks()).rejects.toThrow("disk full");
		broken = false;
		expect((await keeper.toggleMarks()).marksShown).toBe(false);
	});
});

describe("a site", () => {
	test("turned off is left at once and not read again by itself", async () => {
		await readIn(1, "https://a.example/x");
		await readIn(2, "https://b.example/x");
		await keeper.setSite("a.example", "off");
		expect(callsTo(1)).toEqual([[1, "stop", {}]]);
		expect(callsTo(2).map(([, call]) => call)).toEqual(["showMarks"]);
		expect(browser.badges.get(1)?.text).toBe("");
		expect(await reader.stateOf(1)).toEqual({ status: "site-off" });
		expect(browser.registrations.at(-1)?.excluded).toEqual(["*://a.example/*"]);
	});

	test("turned off leaves alone what is in its tabs by now", async () => {
		await readIn(1, "https://a.example/x");
		const page = { pageId: "other", url: "https://c.example/" };
		browser.tabs.set(1, { url: page.url, page });
		await keeper.setSite("a.example", "off");
		expect(callsTo(1).map(([, call]) => call)).toEqual([]);
		expect(await browser.store.keys()).toEqual([]);
	});

	test("turned on is read without being asked from then on", async () => {
		const settings = await keeper.setSite("a.example", "on", "listed-sites");
		expect(settings.run).toBe("listed-sites");
		expect(browser.registrations.at(-1)).toEqual({ matches: ["*://a.example/*"], excluded: [] });
	});

	test("forgotten has no choice of its own", async () => {
		await keeper.setSite("a.example", "off");
		expect((await keeper.setSite("a.example", null)).sites).toEqual({});
	});
});

describe("withdrawn permission", () => {
	test("for every site leaves the sites that are still granted", async () => {
		browser.settings = {
			...DEFAULT_SETTINGS,
			run: "every-site",
			sites: { "a.example": "on", "b.example": "on", "c.example": "off" },
		};
		browser.granted.add("*://a.example/*");
		const settings = await keeper.reconcile();
		expect(settings.run).toBe("listed-sites");
		expect(settings.sites).toEqual({ "a.example": "on", "c.example": "off" });
		expect(browser.registrations.at(-1)?.matches).toEqual(["*://a.example/*"]);
	});

	test("for everything goes back to reading on a click", async () => {
		browser.settings = { ...DEFAULT_SETTINGS, run: "every-site" };
		expect((await keeper.reconcile()).run).toBe("on-click");
		expect(browser.registrations.at(-1)?.matches).toEqual([]);
	});

	test("that was not withdrawn changes nothing", async () => {
		browser.settings = { ...DEFAULT_SETTINGS, run: "every-site" };
		browser.granted.add(EVERY_SITE);
		expect(await keeper.reconcile()).toBe(browser.settings);
		expect(browser.settings.run).toBe("every-site");
	});
});

test("a wake-up registers what a background that died had only kept", async () => {
	browser.settings = { ...DEFAULT_SETTINGS, run: "every-site" };
	browser.granted.add(EVERY_SITE);
	await keeper.recheck();
	expect(browser.registrations).toEqual([{ matches: [EVERY_SITE], excluded: [] }]);
});

describe("pages that were marked", () => {
	const REFUSAL = "Missing host permission for the tab";

	test("are cleared where the browser does not let the extension in any longer", async () => {
		await readIn(1, "https://a.example/");
		await readIn(2, "https://b.example/");
		browser.tabs.get(1)!.refusal = REFUSAL;
		await reader.leaveForbidden(await keeper.reconcile());
		expect(callsTo(1)).toEqual([[1, "stop", {}]]);
		expect(callsTo(2)).toEqual([]);
		expect(browser.badges.get(1)?.text).toBe("");
		expect(browser.badges.get(2)?.text).toBe("1");
		expect(browser.told.at(-1)).toEqual([1, "no-permission"]);
	});

	test("are left alone when another page is in their tab by now", async () => {
		await readIn(1, "https://a.example/");
		const page = { pageId: "other", url: "https://c.example/" };
		browser.tabs.set(1, { url: page.url, page, refusal: REFUSAL });
		await reader.leaveForbidden(await keeper.reconcile());
		expect(callsTo(1)).toEqual([]);
	});
});

test("only the reader's mode decides where the script runs by itself", () => {
	const sites = { "b.example": "on", "a.example": "on", "c.example": "off" } as const;
	const matches = (run: typeof DEFAULT_SETTINGS.run) =>
		registrationFor({ ...DEFAULT_SETTINGS, sites, run }).matches;
	expect(matches("on-click")).toEqual([]);
	expect(matches("listed-sites")).toEqual(["*://a.example/*", "*://b.example/*"]);
	expect(matches("every-site")).toEqual([EVERY_SITE]);
});
