import { beforeEach, describe, expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { storedCorrections } from "../../../src/shared/correction-guard.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { attribution } from "../report/report.ts";
import { HALF, LONG, LongScene, PAGE_A, PARAGRAPH, READING, TAB, URL_A } from "./long-scene.ts";

let scene: LongScene;

beforeEach(() => {
	scene = new LongScene();
});

describe("a long page", () => {
	test("is told in figures, then by its beginning, then as a whole", async () => {
		const seen: unknown[] = [];
		scene.analysing(async () => {
			seen.push(await scene.reader.stateOf(TAB));
		});
		const words = LONG.split(/\s+/).length;
		expect((await scene.reader.readTab(TAB)).status).toBe("read");
		const soFar = { text: LONG.slice(0, HALF), url: URL_A };
		expect(seen).toEqual([
			{ status: "reading" },
			{ status: "reading", progress: { share: 0.2, words } },
			{
				status: "reading",
				progress: { share: 0.4, words },
				soFar: expect.objectContaining(soFar),
			},
			{
				status: "reading",
				progress: { share: 0.6, words },
				soFar: expect.objectContaining(soFar),
			},
		]);
		expect(scene.browser.progress.map(([, { share }]) => share)).toEqual([0.2, 0.6]);
		expect(scene.browser.told.map(([, status]) => status)).toEqual(["reading", "read"]);
	});

	test("is marked in its beginning meanwhile", async () => {
		const attributions = [attribution(0, { kind: "unnamed-group", source: span(0, 13) })];
		scene.analysing(() => {}, attributions);
		await scene.reader.readTab(TAB);
		const marked = scene.browser.calls.filter(([, call]) => call === "markSoFar");
		expect(marked).toHaveLength(1);
		// What is not shown in the page is not sent there.
		expect(marked[0]![2]).toMatchObject({
			pageId: "a",
			marking: { analysis: expect.toSatisfy((sent) => !("statements" in sent)) },
		});
		expect(marked[0]![2]).toMatchObject({ marking: { analysis: { attributions } } });
	});

	test("is told and marked by the reader's corrections from its beginning on", async () => {
		const sentence = PARAGRAPH.trim();
		const attributions = [
			attribution(0, { kind: "unnamed-group", source: span(0, 13), cue: span(14, 18) }),
		];
		scene.browser.corrections = storedCorrections([
			{
				...{ id: 5, url: URL_A, title: null, because: "rule", madeAt: 1 },
				...{ source: "Two officials", cue: "said", sentence, at: 0 },
				...{ verdict: "not-a-source", found: "unnamed-group", wholeSource: false },
			},
		]);
		const seen: TabState[] = [];
		scene.analysing(async () => void seen.push(await scene.reader.stateOf(TAB)), attributions);
		await scene.reader.readTab(TAB);
		const corrected = { analysis: { attributions: [] }, corrected: [{ id: 5 }] };
		expect(seen[2]).toMatchObject({ status: "reading", soFar: corrected });
		const [marked] = scene.browser.calls.filter(([, call]) => call === "markSoFar");
		expect(marked![2]).toMatchObject({ marking: corrected });
	});

	test("is told on the button once it takes more than a second", async () => {
		const badges: unknown[] = [];
		scene.analysing(() => {
			badges.push(scene.browser.badges.get(TAB)?.text);
		});
		await scene.reader.readTab(TAB);
		expect(badges).toEqual([undefined, undefined, undefined, "…"]);
		expect(scene.browser.badges.get(TAB)?.text).toBe("1");
	});

	test("that is left for another is analysed no further, and leaves nothing behind", async () => {
		const next = { pageId: "b", url: "https://news.example/next" };
		let second: Promise<unknown> = Promise.resolve();
		let steps = 0;
		scene.analysing((step) => {
			steps++;
			if (step !== 1) return;
			scene.browser.tabs.set(TAB, { url: next.url, page: next });
			second = scene.reader.pageRead(TAB, next.url, next, { kind: "not-article" });
		});
		expect(await scene.reader.pageRead(TAB, URL_A, PAGE_A, READING)).toEqual({
			ok: true,
			value: null,
		});
		await second;
		expect(steps).toBe(2);
		expect(await scene.reader.stateOf(TAB)).toEqual({ status: "not-article" });
	});

	test("that takes no marks any longer is analysed no further", async () => {
		let steps = 0;
		scene.analysing((step) => {
			steps++;
			if (step === 1) scene.browser.tabs.set(TAB, { url: URL_A, page: null });
		});
		await scene.reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(steps).toBe(3);
	});

	test("whose tab is closed is analysed no further", async () => {
		let steps = 0;
		scene.analysing(async (step) => {
			steps++;
			if (step === 0) await scene.reader.forget(TAB);
		});
		await scene.reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(steps).toBe(1);
		expect(await scene.browser.ports().records.tabIds()).toEqual([]);
	});

	test("is not said to be read in a tab that shows another page", async () => {
		let meanwhile: unknown = null;
		scene.analysing(async (step) => {
			if (step !== 1) return;
			scene.browser.tabs.set(TAB, { url: "https://other.example/", page: null });
			meanwhile = await scene.reader.stateOf(TAB);
		});
		await scene.reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(meanwhile).toEqual({ status: "unread" });
		// Of the page that is gone nothing more was told.
		expect(scene.browser.progress.map(([, { share }]) => share)).toEqual([0.2]);
		expect(scene.browser.told).toEqual([]);
	});
});
