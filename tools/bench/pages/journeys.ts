import { setTimeout as sleep } from "node:timers/promises";
import { popupOf, triggerAction } from "../../browser/chromium/popup.ts";
import type { View } from "../../browser/session.ts";
import type { BenchBrowser } from "./browser.ts";
import { type Heap, workerHeap } from "./heap.ts";
import { median } from "./median.ts";
import type { BenchPage } from "./synthetic.ts";

/** How long a reader waits, milliseconds, medians; what the worker holds then. */
export interface Waits {
	/** From the click on the button of a page already read to the popup's first paint. */
	readonly popupPaint: number;
	/** From the same click to the popup's largest paint: the result. */
	readonly popupResult: number;
	/** From the call that wakes a worker which was ended to the finished reading of 1,000 words. */
	readonly cold: number;
	/** The same with the worker awake. */
	readonly warm: number;
	/** Of the worker after the readings; null: it does not run. */
	readonly worker: Heap | null;
}

/** Milliseconds that a browser gets to come to rest. */
const REST = 400;

/** Opens the popup and reads with a cold and with a warm worker, a few times each. */
export async function measureWaits(
	bench: BenchBrowser,
	page: BenchPage,
	rounds: number,
): Promise<Waits> {
	const url = bench.addressOf(page, "with");
	const tab = await bench.chromium.context.newPage();
	await tab.goto(url);
	await bench.read(url);
	const popups: PopupTimes[] = [];
	const cold: number[] = [];
	const warm: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await tab.bringToFront();
		popups.push(await popupTimes(bench, url));
		await tab.bringToFront();
		await bench.killWorker();
		await sleep(REST);
		cold.push(await bench.read(url));
		warm.push(await bench.read(url));
		await sleep(REST);
	}
	const worker = await workerHeap(bench.browser);
	await tab.close();
	return {
		popupPaint: median(popups.map(({ paint }) => paint)),
		popupResult: median(popups.map(({ result }) => result)),
		cold: median(cold),
		warm: median(warm),
		worker,
	};
}

interface PopupTimes {
	readonly paint: number;
	readonly result: number;
}

async function popupTimes({ chromium }: BenchBrowser, url: string): Promise<PopupTimes> {
	const clicked = await triggerAction(chromium.context, chromium.extensionId, url);
	await sleep(REST);
	const popup = await popupOf(chromium);
	const { origin, paint, result } = await paintsOf(popup);
	await popup.close();
	return { paint: origin + paint - clicked, result: origin + result - clicked };
}

/** The popup's own times, milliseconds from its `origin`. */
function paintsOf(popup: View) {
	return popup.run(async () => {
		const entries = await new Promise<PerformanceEntryList>((resolve) => {
			const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
			observer.observe({ type: "largest-contentful-paint", buffered: true });
			setTimeout(() => resolve([]), 1_000);
		});
		const [first] = performance.getEntriesByName("first-contentful-paint");
		return {
			origin: performance.timeOrigin,
			paint: first?.startTime ?? Number.NaN,
			result: entries.at(-1)?.startTime ?? Number.NaN,
		};
	});
}
