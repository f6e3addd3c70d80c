import { beforeEach, describe, expect, test } from "vitest";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { PageReading } from "../../../src/shared/messages.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { FakeBrowser, MemoryStore, tabReaderOf } from "./fake-ports.ts";

const TAB = 7;
const URL_A = "https://news.example/harbour";
const PAGE_A = { pageId: "a", url: URL_A };
const STORY = `Two officials said on Monday that the vote on the harbour would wait for another week.

"We need the count first," said Mayor Ada Brandt, who leads the council of the old harbour town.`;
const ARTICLE: PageReading = { kind: "article", article: articleOfPlainText(STORY) };

let browser: FakeBrowser;
let reader: TabReader;

function showStory(reading: PageReading = ARTICLE): void {
	browser.tabs.set(TAB, {
		url: URL_A,
		page: PAGE_A,
		onRead: () => reader.pageRead(TAB, URL_A, PAGE_A, reading),
	});
}

beforeEach(() => {
	browser = new FakeBrowser();
	reader = tabReaderOf(browser.ports());
});

describe("reading a tab", () => {
	test("gives the report, the badge and word to open views", async () => {
		showStory();
		const state = await reader.readTab(TAB);
		expect(state).toMatchObject({ status: "read", report: { url: URL_A, text: STORY } });
		expect(browser.badges.get(TAB)).toEqual({ text: "1", title: "badge_unnamed 1" });
		expect(browser.told).toEqual([[TAB, "read"]]);
	});

	test("says so while it goes on, and reads once for two askers", async () => {
		showStory();
		const both = [reader.readTab(TAB), reader.readTab(TAB)];
		expect(await reader.stateOf(TAB)).toEqual({ status: "reading" });
		const [first, second] = await Promise.all(both);
		expect(second).toBe(first);
		expect(browser.calls.filter(([, call]) => call === "readPage")).toHaveLength(1);
	});

	test("does not wait for a page that went to sleep before it answered", async () => {
		const asleep = new Promise<never>(() => {});
		browser.tabs.set(TAB, {
			url: "https://news.example/quiet",
			page: PAGE_A,
			onRead: () => asleep,
		});
		void reader.readTab(TAB);
		await reader.stateOf(TAB);
		showStory();
		expect(await reader.stateOf(TAB)).toEqual({ status: "unread" });
		expect(await reader.readTab(TAB)).toMatchObject({ status: "read", report: { url: URL_A } });
	});

	test("reads once, though the reader jumps within the page meanwhile", async () => {
		showStory();
		const first = reader.readTab(TAB);
		await reader.stateOf(TAB);
		browser.tabs.get(TAB)!.url = `${URL_A}#end`;
		expect(await reader.readTab(TAB)).toBe(await first);
	});

	test.each([
		[{ kind: "not-article" }, { status: "not-article" }],
		[{ kind: "pdf" }, { status: "closed-page", page: "pdf" }],
		[
			{ kind: "failed", reason: "too-long" },
			{ status: "failed", reason: "too-long" },
		],
	] as const)("of %j gives %j", async (reading, state) => {
		showStory(reading);
		expect(await reader.readTab(TAB)).toEqual(state);
		expect(browser.badges.get(TAB)?.text).toBe("");
	});

	test("of a text in another language names the language", async () => {
		const article = articleOfPlainText(
			"Der Minister sagte am Montag, dass die Abstimmung über den Hafen noch eine Woche warten muss und dass niemand weiß, wie sie ausgeht.",
		);
		showStory({ kind: "article", article });
		expect(await reader.readTab(TAB)).toMatchObject({ status: "other-language" });
	});

	test("without a finding says so, and shows no number", async () => {
		const article = articleOfPlainText("Nobody in this text says anything.");
		showStory({ kind: "article", article });
		expect(await reader.readTab(TAB)).toMatchObject({ status: "nothing-found" });
		expect(browser.badges.get(TAB)).toEqual({ text: "", title: "badge_none_unnamed" });
	});

	test("survives an engine that throws", async () => {
		const ports = browser.ports();
		const analyze = () => {
			throw new Error("broken");
		};
		reader = tabReaderOf({ ...ports, analyze });
		showStory();
		expect(await reader.readTab(TAB)).toEqual({ status: "failed", reason: "engine" });
	});

	test("that the page leaves in the middle is a failure of the page", async () => {
		browser.tabs.set(TAB, { url: URL_A, page: null });
		expect(await reader.readTab(TAB)).toEqual({ status: "failed", reason: "page" });
	});
});

describe("where a tab stands", () => {
	test("is known to a background that died and woke", async () => {
		showStory();
		const before = await reader.readTab(TAB);
		const woken = tabReaderOf(browser.ports());
		expect(await woken.stateOf(TAB)).toEqual(before);
	});

	test("is never that of a document that is gone", async () => {
		showStory();
		await reader.readTab(TAB);
		browser.tabs.set(TAB, { url: URL_A, page: { pageId: "b", url: URL_A } });
		expect(await reader.stateOf(TAB)).toEqual({ status: "unread" });
		browser.tabs.set(TAB, { url: URL_A, page: PAGE_A });
		expect(await reader.stateOf(TAB)).toEqual({ status: "unread" });
	});

	test("is never that of another address in the same document", async () => {
		showStory();
		await reader.readTab(TAB);
		const moved = "https://news.example/next";
		browser.tabs.set(TAB, { url: moved, page: { pageId: "a", url: moved } });
		expect(await reader.stateOf(TAB)).toEqual({ status: "unread" });
	});

	test.each([
		["https://news.example/", { status: "unread" }],
		["chrome://settings/", { status: "closed-page", page: "browser" }],
		["about:blank", { status: "closed-page", page: "browser" }],
		[null, { status: "no-permission" }],
	])("at %s is %j before any reading", async (url, state) => {
		browser.tabs.set(TAB, { url, page: null });
		expect(await reader.stateOf(TAB)).toEqual(state);
	});

	test.each([
		["https://files.example/a.pdf?x=1", "Cannot access contents", "pdf"],
		["https://addons.mozilla.org/en-US/", "Missing host permission for the tab", "store"],
		["chrome://newtab/", "Cannot access a chrome:// URL", "browser"],
		[null, "The extensions gallery cannot be scripted.", "store"],
		[null, "Cannot access a chrome:// URL", "browser"],
	])("at %s, where the browser says %j, is a closed page", async (url, refusal, page) => {
		browser.tabs.set(TAB, { url, page: null, refusal });
		expect(await reader.readTab(TAB)).toEqual({ status: "closed-page", page });
	});

	test("is no permission where only that is lacking", async () => {
		const refusal =
			"Cannot access contents of the page. Extension manifest must request permission";
		browser.tabs.set(TAB, { url: "https://news.example/", page: null, refusal });
		expect(await reader.readTab(TAB)).toEqual({ status: "no-permission" });
	});
});

describe("a page that speaks for itself", () => {
	test("cannot put its reading under another site's address", async () => {
		showStory();
		const result = await reader.pageRead(TAB, "https://evil.example/", PAGE_A, ARTICLE);
		expect(result).toEqual({ ok: false, error: "page" });
		expect(await browser.ports().records.get(TAB)).toBeNull();
	});

	test("is told what to mark, and nothing of the reader's sites", async () => {
		showStory();
		browser.settings = { ...DEFAULT_SETTINGS, sites: { "private.example": "on" } };
		const result = await reader.pageRead(TAB, URL_A, PAGE_A, ARTICLE);
		expect(result).toMatchObject({ ok: true, value: { settings: { marksShown: true } } });
		expect(JSON.stringify(result)).not.toContain("private.example");
	});

	test("is not read where the reader turned the extension off", async () => {
		showStory();
		browser.settings = { ...DEFAULT_SETTINGS, sites: { "news.example": "off" } };
		expect(await reader.pageRead(TAB, URL_A, PAGE_A, ARTICLE)).toEqual({ ok: true, value: null });
		expect(await reader.readTab(TAB)).toEqual({ status: "site-off" });
		expect(await reader.stateOf(TAB)).toEqual({ status: "site-off" });
		expect(browser.badges.size).toBe(0);
	});

	test("is painted by the settings that hold when the engine is done", async () => {
		const ports = browser.ports();
		const analyze: typeof ports.analyze = (article, awaited) => {
			browser.settings = { ...DEFAULT_SETTINGS, marksShown: false };
			return ports.analyze(article, awaited);
		};
		reader = tabReaderOf({ ...ports, analyze });
		showStory();
		const result = await reader.pageRead(TAB, URL_A, PAGE_A, ARTICLE);
		expect(result).toMatchObject({ ok: true, value: { settings: { marksShown: false } } });
	});

	test("that was left before the engine was done changes no badge", async () => {
		browser.tabs.set(TAB, { url: URL_A, page: { pageId: "b", url: URL_A } });
		await reader.pageRead(TAB, URL_A, PAGE_A, ARTICLE);
		expect(browser.badges.size).toBe(0);
		expect(browser.told).toEqual([]);
	});
});

describe("when storage is full", () => {
	async function readInTab(tabId: number): Promise<void> {
		const page = { pageId: `page ${tabId}`, url: URL_A };
		browser.tabs.set(tabId, { url: URL_A, page });
		await reader.pageRead(tabId, URL_A, page, ARTICLE);
	}

	test("the text read longest ago makes room", async () => {
		await readInTab(1);
		const one = JSON.stringify(await browser.store.read("tab:1")).length;
		browser = new FakeBrowser(new MemoryStore(2.6 * one));
		reader = tabReaderOf(browser.ports());
		for (const tabId of [1, 2, 3]) await readInTab(tabId);
		expect((await reader.stateOf(1)).status).toBe("unread");
		expect((await reader.stateOf(2)).status).toBe("read");
		expect((await reader.stateOf(3)).status).toBe("read");
	});

	test("a page that does not fit at all is marked and said to be too much", async () => {
		browser = new FakeBrowser(new MemoryStore(300));
		reader = tabReaderOf(browser.ports());
		showStory();
		const result = await reader.pageRead(TAB, URL_A, PAGE_A, ARTICLE);
		expect(result.ok).toBe(true);
		expect(await reader.stateOf(TAB)).toEqual({ status: "failed", reason: "storage" });
	});
});
