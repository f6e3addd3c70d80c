import { beforeEach, describe, expect, test } from "vitest";
import type { Ports } from "../../../src/background/ports.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import { FakeBrowser, MemoryStore } from "./fake-ports.ts";
import {
	type Background,
	browserWithPage,
	everySite,
	PAGE_A,
	READING,
	REFUSAL,
	read,
	TAB,
	URL_A,
	wake,
} from "./fault-scene.ts";

describe("while a page is being read", () => {
	let browser: FakeBrowser;
	beforeEach(() => {
		browser = browserWithPage();
	});

	/** A background on whose analysis something happens first. */
	function during(happens: (background: Background) => Promise<unknown>): Background {
		const ports = browser.ports();
		const background: Background = wake({
			...ports,
			analyze: async (...given) => {
				await happens(background);
				return ports.analyze(...given);
			},
		});
		return background;
	}

	test("a permission that is withdrawn leaves no mark on it", async () => {
		const background = during(async ({ stepBack }) => {
			browser.tabs.get(TAB)!.refusal = REFUSAL;
			await stepBack.step();
		});
		expect(await read(background)).toEqual({ ok: true, value: null });
		expect(browser.calls.at(-1)?.[1]).toBe("stop");
		expect(browser.badges.get(TAB)?.text).toBe("");
		expect(await background.ports.records.get(TAB)).toBeNull();
	});

	test("a permission of other pages that is withdrawn changes nothing for it", async () => {
		const background = during(({ stepBack }) => stepBack.step());
		expect(await read(background)).toMatchObject({ ok: true, value: { analysis: {} } });
	});

	test("a tab that is closed leaves nothing kept, shown or noted", async () => {
		browser.settings = { ...DEFAULT_SETTINGS, diary: true };
		const background = during(async ({ reader }) => {
			browser.tabs.delete(TAB);
			await reader.forget(TAB);
		});
		expect(await read(background)).toEqual({ ok: true, value: null });
		expect(await browser.store.keys()).toEqual([]);
		expect(browser.badges.size).toBe(0);
		expect(browser.diary.size).toBe(0);
	});

	test("a page that gives way to another does not take the other's result with it", async () => {
		const pageB = { pageId: "b", url: "https://a.example/next" };
		let isFirst = true;
		const background = during(async ({ reader }) => {
			if (!isFirst) return;
			isFirst = false;
			browser.tabs.set(TAB, { url: pageB.url, page: pageB });
			await reader.pageRead(TAB, pageB.url, pageB, READING);
		});
		await read(background);
		expect(await background.reader.stateOf(TAB)).toMatchObject({
			status: "read",
			report: { url: pageB.url },
		});
	});
});

describe("a tab that sleeps", () => {
	test("is said not to answer, and has its result again when it wakes", async () => {
		const browser = browserWithPage();
		const background = wake(browser.ports());
		await read(background);
		const asleep = new Promise<never>(() => {});
		const callContent: Ports["callContent"] = () => asleep;
		const dozing = wake({ ...browser.ports(), callContent });
		expect(await dozing.reader.stateOf(TAB)).toEqual({ status: "failed", reason: "page" });
		expect((await background.reader.stateOf(TAB)).status).toBe("read");
	}, 10_000);

	test("keeps nobody waiting who changes the settings or a correction elsewhere", async () => {
		const browser = browserWithPage();
		const ports = browser.ports();
		await read(wake(ports));
		const asked: string[] = [];
		const callContent: Ports["callContent"] = (_, call) => {
			asked.push(call);
			return new Promise<never>(() => {});
		};
		const { keeper, desk } = wake({ ...ports, callContent });
		expect(await keeper.change({ marksShown: false })).toMatchObject({ marksShown: false });
		expect(await desk.addAll([])).toEqual({ ok: true, value: true });
		// It does what it was asked to when it wakes.
		expect(asked).toEqual(["showMarks", "showCorrected"]);
	}, 1_900);

	test("that was discarded is unread, as its document is gone", async () => {
		const browser = browserWithPage();
		const background = wake(browser.ports());
		await read(background);
		browser.tabs.set(TAB, { url: URL_A, page: null });
		expect(await background.reader.stateOf(TAB)).toEqual({ status: "unread" });
	});
});

describe("two hundred tabs", () => {
	test("each keep their own result, and all follow a change of settings", async () => {
		const browser = new FakeBrowser();
		const { reader, keeper } = wake(browser.ports());
		const tabIds = Array.from({ length: 200 }, (_, i) => i + 1);
		await Promise.all(
			tabIds.map((tabId) => {
				const page = { pageId: `p${tabId}`, url: `https://a.example/${tabId}` };
				browser.tabs.set(tabId, { url: page.url, page });
				return reader.pageRead(tabId, page.url, page, READING);
			}),
		);
		await keeper.change({ marksShown: false });
		const painted = browser.calls.filter(([, call]) => call === "showMarks");
		expect(new Set(painted.map(([tabId]) => tabId)).size).toBe(200);
		for (const tabId of tabIds) {
			expect(await reader.stateOf(tabId)).toMatchObject({
				report: { url: `https://a.example/${tabId}` },
			});
		}
	});

	test("that do not all fit keep the results read last", async () => {
		const browser = new FakeBrowser(new MemoryStore(60_000));
		const { reader } = wake(browser.ports());
		const states: string[] = [];
		for (let tabId = 1; tabId <= 200; tabId++) {
			const page = { pageId: `p${tabId}`, url: `https://a.example/${tabId}` };
			browser.tabs.set(tabId, { url: page.url, page });
			await reader.pageRead(tabId, page.url, page, READING);
		}
		for (let tabId = 1; tabId <= 200; tabId++) states.push((await reader.stateOf(tabId)).status);
		const firstKept = states.indexOf("read");
		expect(firstKept).toBeGreaterThan(0);
		expect(new Set(states.slice(firstKept))).toEqual(new Set(["read"]));
		expect(new Set(states.slice(0, firstKept))).toEqual(new Set(["unread"]));
	});
});

describe("a store that is full", () => {
	test("still takes what the background must remember", async () => {
		const store = new MemoryStore(1_500);
		const browser = new FakeBrowser(store);
		browser.tabs.set(TAB, { url: URL_A, page: PAGE_A });
		const { ports } = wake(browser.ports());
		await read(wake(ports));
		await store.write(
			"ballast",
			"x".repeat(1_500 - JSON.stringify(await store.read(`tab:${TAB}`)).length - 30),
		);
		const note = () => store.write("withdrawn", "y".repeat(100));
		await expect(note()).rejects.toThrow("quota");
		await ports.records.withRoom(note);
		expect(await store.read("withdrawn")).toBe("y".repeat(100));
	});

	test("that nothing can make room in says so", async () => {
		const { ports } = wake(new FakeBrowser().ports());
		const refuse = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
		await expect(ports.records.withRoom(refuse)).rejects.toThrow("quota");
	});

	test("loses no setting: the change is refused, and the next one is kept", async () => {
		const browser = browserWithPage();
		const ports = browser.ports();
		let isFull = true;
		const write = async (settings: Settings) => {
			if (isFull) throw new Error("QUOTA_BYTES quota exceeded");
			browser.settings = settings;
		};
		const { keeper } = wake({ ...ports, settings: { ...ports.settings, write } });
		await expect(keeper.toggleMarks()).rejects.toThrow("quota");
		expect(browser.settings).toEqual(DEFAULT_SETTINGS);
		isFull = false;
		await keeper.toggleMarks();
		expect(browser.settings.marksShown).toBe(false);
	});
});

describe("records that are damaged", () => {
	const UNREAD = { status: "unread" };
	test.each([
		["no JSON", "{"],
		["another shape", JSON.stringify({ pageId: 7 })],
		["a later version's", JSON.stringify({ ...PAGE_A, state: { status: "dreaming" }, keptAt: 1 })],
		["of no language", JSON.stringify({ ...PAGE_A, state: UNREAD, keptAt: 1, takenFor: ["de"] })],
		["nothing", null],
	])("as %s are not believed, and the page is read anew", async (_, stored) => {
		const browser = browserWithPage();
		const background = wake(browser.ports());
		await browser.store.write(`tab:${TAB}`, stored);
		expect(await background.reader.stateOf(TAB)).toEqual({ status: "unread" });
		await read(background);
		expect((await background.reader.stateOf(TAB)).status).toBe("read");
	});
});

describe("a clock that is changed", () => {
	test.each([
		["back by a year", -31_536_000_000],
		["forward by a year", 31_536_000_000],
	])("%s keeps no question open and no result back", async (_, by) => {
		const browser = browserWithPage();
		const background = wake(browser.ports());
		await everySite(background);
		await read(background);
		browser.time += by;
		await background.keeper.recheck();
		expect(browser.settings.run).toBe("on-click");
		expect((await background.reader.stateOf(TAB)).status).toBe("read");
	});
});
