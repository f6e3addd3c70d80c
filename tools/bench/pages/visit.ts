import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright";
import type { BenchBrowser } from "./browser.ts";
import { type Heap, pageHeap } from "./heap.ts";
import {
	leaveMark,
	markCount,
	type PageCounts,
	pageCounts,
	type Stretch,
	stretches,
} from "./in-page.ts";
import { PAGE_SCRIPTS } from "./sizes.ts";
import type { BenchPage } from "./synthetic.ts";
import { type Scripts, type Trace, traced } from "./trace.ts";

/** What one opening of a page cost; milliseconds and bytes. */
export interface Visit extends PageCounts {
	/** What the page's main thread ran in all. */
	readonly thread: number;
	/** The same of the tasks in which the script under test ran. */
	readonly ours: number;
	/** The longest of those. */
	readonly longest: number;
	/** What of them went into the script's start. */
	readonly starting: number;
	/** What the extension's worker ran. */
	readonly worker: number;
	readonly heap: Heap;
	readonly marks: number;
	/** From the navigation's begin to the marks; null: none came. */
	readonly untilMarks: number | null;
	/** The same from the end of loading. */
	readonly loadToMarks: number | null;
	/** How long the page was watched after it had loaded. */
	readonly watched: number;
}

/** A visit by the extension, and which words it marked. */
export interface MarkedVisit extends Visit {
	readonly words: readonly Stretch[];
}

const CONTENT: Scripts = PAGE_SCRIPTS.map((name) => `/${name}.js`);
const MARKED = "on-record-bench-marked";
const DONE = "on-record-bench-done";
/** Milliseconds. */
const STEP = 30;
const PATIENCE = 60_000;
/** So long a page is watched of which nobody knows that it holds an article. */
const NO_ARTICLE = 4_000;
/** So long a page is watched after its marks: paint and whatever else they bring. */
const AFTER = 600;
const UNDECIDED = new Set(["unread", "reading"]);

/** Opens a page with the extension reading by itself. */
export async function visitWith(bench: BenchBrowser, page: BenchPage): Promise<MarkedVisit> {
	const url = bench.addressOf(page, "with");
	const words: Stretch[] = [];
	const visit = await visitBy(bench, url, CONTENT, async (tab) => {
		await settled(bench, tab, page);
		await tab.evaluate(leaveMark, MARKED);
		await sleep(AFTER);
		words.push(...(await tab.evaluate(stretches)));
	});
	return { ...visit, words };
}

/** Opens the same page where the extension is not let in, and watches it as long. */
export function visitWithout(
	bench: BenchBrowser,
	page: BenchPage,
	watched: number,
): Promise<Visit> {
	const url = bench.addressOf(page, "without");
	return visitBy(bench, url, CONTENT, () => sleep(watched));
}

/** Opens a page of its own, watches it, and closes it. `scripts` are what is tested. */
export async function visitBy(
	bench: BenchBrowser,
	url: string,
	scripts: Scripts,
	watch: (tab: Page) => Promise<void>,
): Promise<Visit> {
	const tab = await bench.chromium.context.newPage();
	const counts: (PageCounts & Pick<Visit, "marks" | "heap" | "watched">)[] = [];
	const trace = await traced(bench.browser, async () => {
		await tab.goto(url);
		const loaded = performance.now();
		await watch(tab);
		const watched = performance.now() - loaded;
		await tab.evaluate(leaveMark, DONE);
		const marks = await tab.evaluate(markCount);
		counts.push({ ...(await tab.evaluate(pageCounts)), marks, watched, heap: await pageHeap(tab) });
	});
	await tab.close();
	return { ...counts[0]!, ...timesOf(trace, scripts) };
}

function timesOf(trace: Trace, scripts: Scripts) {
	const done = trace.timeOf(DONE, DONE) ?? Number.POSITIVE_INFINITY;
	const tasks = trace.tasksAt(DONE, scripts).filter(({ start }) => start < done);
	const ours = tasks.filter(({ isOurs }) => isOurs);
	const sum = (times: readonly number[]) => times.reduce((all, one) => all + one, 0);
	const began = trace.timeOf("navigationStart", DONE);
	const loaded = trace.timeOf("loadEventEnd", DONE);
	const seen = trace.timeOf(MARKED, DONE);
	const marked = seen && ours.filter(({ start }) => start < seen).at(-1)?.end;
	return {
		thread: sum(tasks.map(({ busy }) => busy)),
		ours: sum(ours.map(({ busy }) => busy)),
		longest: Math.max(0, ...ours.map(({ busy }) => busy)),
		starting: sum(ours.map(({ starting }) => starting)),
		worker: trace.workerTime(),
		untilMarks: marked && began ? marked - began : null,
		loadToMarks: marked && loaded ? marked - loaded : null,
	};
}

/** Waits until a page is marked for good, or will not be. */
async function settled(bench: BenchBrowser, tab: Page, page: BenchPage): Promise<void> {
	const url = bench.addressOf(page, "with");
	const end = Date.now() + (page.words === null ? NO_ARTICLE : PATIENCE);
	// Asked from outside: a timer of the page's would cut its idle time into pieces.
	while (Date.now() < end) {
		await sleep(STEP);
		if (!UNDECIDED.has(await bench.stateOf(url))) break;
	}
	// The background has its result before the page has painted it.
	for (
		let tries = 0;
		page.words !== null && tries < 10 && (await tab.evaluate(markCount)) === 0;
		tries++
	)
		await sleep(STEP);
}
