import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Entries = (list: Pick<PerformanceObserverEntryList, "getEntriesByName">) => void;

let tell: Entries = () => {};

class FakeObserver {
	constructor(entries: Entries) {
		tell = entries;
	}

	observe(): void {}

	disconnect(): void {}
}

/** Has the browser tell of something painted; gives whether the page counts as painted then. */
async function painting(name: string): Promise<boolean> {
	tell({ getEntriesByName: (asked) => (asked === name ? [{} as PerformanceEntry] : []) });
	await vi.advanceTimersByTimeAsync(0);
	return isPainted;
}

let isPainted = false;

beforeEach(async () => {
	vi.resetModules();
	vi.useFakeTimers();
	vi.stubGlobal("PerformanceObserver", FakeObserver);
	isPainted = false;
	const { painted } = await import("../../../src/design/painted.ts");
	void painted().then(() => {
		isPainted = true;
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test("a page is painted once something stands in it, not by its ground alone", async () => {
	expect(await painting("first-paint")).toBe(false);
	expect(await painting("first-contentful-paint")).toBe(true);
});

test("one whose browser tells nothing of it is taken for painted after half a second", async () => {
	await vi.advanceTimersByTimeAsync(400);
	expect(isPainted).toBe(false);
	await vi.advanceTimersByTimeAsync(100);
	expect(isPainted).toBe(true);
});

test("one whose browser has no means to tell of it is, too", async () => {
	vi.resetModules();
	vi.stubGlobal("PerformanceObserver", undefined);
	const { painted } = await import("../../../src/design/painted.ts");
	let isSeen = false;
	const seen = painted().then(() => {
		isSeen = true;
	});
	await vi.advanceTimersByTimeAsync(400);
	expect(isSeen).toBe(false);
	await vi.advanceTimersByTimeAsync(100);
	await seen;
});
