import { beforeEach, describe, expect, test } from "vitest";
import type { Awaited } from "../../../src/background/analyst.ts";
import { TabReader } from "../../../src/background/tab-reader.ts";
import {
	type Article,
	type Attribution,
	articleOfPlainText,
	span,
} from "../../../src/engine/index.ts";
import { storedCorrections } from "../../../src/shared/correction-guard.ts";
import type { PageReading } from "../../../src/shared/messages.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { attribution, report } from "../report/report.ts";
import { FakeBrowser } from "./fake-ports.ts";

const TAB = 7;
const URL_A = "https://news.example/long";
const PAGE_A = { pageId: "a", url: URL_A };
const PARAGRAPH = "Two officials said the vote on the harbour would wait for another week. ";
const LONG = `${PARAGRAPH.repeat(1_000)}\n\n`.repeat(2).trim();
const READING: PageReading = { kind: "article", article: articleOfPlainText(LONG) };
/** Where the first of the two paragraphs ends. */
const HALF = LONG.indexOf("\n\n");

let browser: FakeBrowser;
let reader: TabReader;

/** What the tab is at a step of the analysis, which takes `milliseconds` up to there. */
interface Step {
	readonly milliseconds: number;
	readonly share: number;
	readonly readTo: number;
}

/** An analysis that takes these steps and can be looked at after each. */
function analysing(
	steps: readonly Step[],
	look: (step: number) => Promise<void> | void,
	attributions: readonly Attribution[] = [],
) {
	const ports = browser.ports();
	const begun = browser.time;
	const analyze = async (article: Article, awaited: Awaited) => {
		for (const [i, { milliseconds, share, readTo }] of steps.entries()) {
			browser.time = begun + milliseconds;
			const { analysis } = report(article.text.slice(0, readTo), {
				statements: [{ ...span(0, 13), sourceId: 0 }],
				attributions,
			});
			awaited.onStep({ share, readTo, soFar: () => analysis }, "model");
			await new Promise((resolve) => setTimeout(resolve, 0));
			await look(i);
			awaited.signal.throwIfAborted();
		}
		return ports.analyze(article, awaited);
	};
	reader = new TabReader({ ...ports, analyze });
	browser.tabs.set(TAB, {
		url: URL_A,
		page: PAGE_A,
		onRead: () => reader.pageRead(TAB, URL_A, PAGE_A, READING),
	});
}

const STEPS: readonly Step[] = [
	{ milliseconds: 40, share: 0.02, readTo: 0 },
	{ milliseconds: 400, share: 0.2, readTo: 0 },
	{ milliseconds: 800, share: 0.4, readTo: HALF },
	{ milliseconds: 1_200, share: 0.6, readTo: HALF },
];

beforeEach(() => {
	browser = new FakeBrowser();
});

describe("a long page", () => {
	test("is told in figures, then by its beginning, then as a whole", async () => {
		const seen: unknown[] = [];
		analysing(STEPS, async () => {
			seen.push(await reader.stateOf(TAB));
		});
		const words = LONG.split(/\s+/).length;
		expect((await reader.readTab(TAB)).status).toBe("read");
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
		expect(browser.progress.map(([, { share }]) => share)).toEqual([0.2, 0.6]);
		expect(browser.told.map(([, status]) => status)).toEqual(["reading", "read"]);
	});

	test("is marked in its beginning meanwhile", async () => {
		analysing(STEPS, () => {});
		await reader.readTab(TAB);
		const marked = browser.calls.filter(([, call]) => call === "markSoFar");
		expect(marked).toHaveLength(1);
		expect(marked[0]![2]).toMatchObject({
			pageId: "a",
			marking: { analysis: { statements: [{ start: 0, end: 13 }] } },
		});
	});

	test("is told and marked by the reader's corrections from its beginning on", async () => {
		const sentence = PARAGRAPH.trim();
		const attributions = [
			attribution(0, { kind: "unnamed-group", source: span(0, 13), cue: span(14, 18) }),
		];
		browser.corrections = storedCorrections([
			{
				...{ id: 5, url: URL_A, title: null, because: "rule", madeAt: 1 },
				...{ source: "Two officials", cue: "said", sentence, at: 0 },
				...{ verdict: "not-a-source", found: "unnamed-group", wholeSource: false },
			},
		]);
		const seen: TabState[] = [];
		analysing(STEPS, async () => void seen.push(await reader.stateOf(TAB)), attributions);
		await reader.readTab(TAB);
		const corrected = { analysis: { attributions: [] }, corrected: [{ id: 5 }] };
		expect(seen[2]).toMatchObject({ status: "reading", soFar: corrected });
		const [marked] = browser.calls.filter(([, call]) => call === "markSoFar");
		expect(marked![2]).toMatchObject({ marking: corrected });
	});

	test("is told on the button once it takes more than a second", async () => {
		const badges: unknown[] = [];
		analysing(STEPS, () => {
			badges.push(browser.badges.get(TAB)?.text);
		});
		await reader.readTab(TAB);
		expect(badges).toEqual([undefined, undefined, undefined, "…"]);
		expect(browser.badges.get(TAB)?.text).toBe("1");
	});

	test("that is left for another is analysed no further, and leaves nothing behind", async () => {
		const next = { pageId: "b", url: "https://news.example/next" };
		let second: Promise<unknown> = Promise.resolve();
		let steps = 0;
		analysing(STEPS, (step) => {
			steps++;
			if (step !== 1) return;
			browser.tabs.set(TAB, { url: next.url, page: next });
			second = reader.pageRead(TAB, next.url, next, { kind: "not-article" });
		});
		expect(await reader.pageRead(TAB, URL_A, PAGE_A, READING)).toEqual({ ok: true, value: null });
		await second;
		expect(steps).toBe(2);
		expect(await reader.stateOf(TAB)).toEqual({ status: "not-article" });
	});

	test("that takes no marks any longer is analysed no further", async () => {
		let steps = 0;
		analysing(STEPS, (step) => {
			steps++;
			if (step === 1) browser.tabs.set(TAB, { url: URL_A, page: null });
		});
		await reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(steps).toBe(3);
	});

	test("whose tab is closed is analysed no further", async () => {
		let steps = 0;
		analysing(STEPS, async (step) => {
			steps++;
			if (step === 0) await reader.forget(TAB);
		});
		await reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(steps).toBe(1);
		expect(await browser.ports().records.tabIds()).toEqual([]);
	});

	test("is not said to be read in a tab that shows another page", async () => {
		let meanwhile: unknown = null;
		analysing(STEPS, async (step) => {
			if (step !== 1) return;
			browser.tabs.set(TAB, { url: "https://other.example/", page: null });
			meanwhile = await reader.stateOf(TAB);
		});
		await reader.pageRead(TAB, URL_A, PAGE_A, READING);
		expect(meanwhile).toEqual({ status: "unread" });
		// Of the page that is gone nothing more was told.
		expect(browser.progress.map(([, { share }]) => share)).toEqual([0.2]);
		expect(browser.told).toEqual([]);
	});
});
