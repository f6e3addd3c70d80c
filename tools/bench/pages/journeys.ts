import { setTimeout as sleep } from "node:timers/promises";
import { popupOf, triggerAction } from "../../browser/chromium/popup.ts";
import type { View } from "../../browser/session.ts";
import type { BenchBrowser } from "./browser.ts";
import { type Heap, workerHeap } from "./heap.ts";
import { median } from "./median.ts";
import type { BenchPage } from "./synthetic.ts";

/** How long a reader waits, milliseconds, medians; what the worker holds then. */
export interface Waits {
	/** From the click on the button of a page already read to the popup's first paint: the result. */
	readonly popupPaint: number;
	/** The same with the worker ended before, as browsers do after half a minute. */
	readonly popupPaintCold: number;
	/** The same of a popup that is one line of text, taken in turn with the others. */
	readonly emptyPaint: number;
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
	const popup = (id = bench.chromium.extensionId) => popupPaint(bench, id, url);
	const [empty, awake, asleep]: [number[], number[], number[]] = [[], [], []];
	await popup(); // The first one is the browser's first.
	const cold: number[] = [];
	const warm: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await tab.bringToFront();
		empty.push(await popup(bench.emptyId));
		awake.push(await popup());
		await bench.killWorker();
		asleep.push(await popup());
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
		popupPaint: median(awake),
		popupPaintCold: median(asleep),
		emptyPaint: median(empty),
		cold: median(cold),
		warm: median(warm),
		worker,
	};
}

/** From the click on an extension's button to its popup's first paint; milliseconds. */
async function popupPaint({ chromium }: BenchBrowser, id: string, url: string): Promise<number> {
	await sleep(REST);
	const clicked = await triggerAction(chromium.context, id, url);
	await sleep(REST);
	const popup = await popupOf({ ...chromium, extensionId: id });
	const painted = await paintOf(popup);
	await popup.close();
	return painted - clicked;
}

/** When a page was first painted with something in it, milliseconds since 1970. */
function paintOf(popup: View): Promise<number> {
	return popup.run(async () => {
		const [entry] = await new Promise<PerformanceEntryList>((resolve) => {
			const observer = new PerformanceObserver((list) =>
				resolve(list.getEntriesByName("first-contentful-paint")),
			);
			observer.observe({ type: "paint", buffered: true });
			setTimeout(() => resolve([]), 1_000);
		});
		return performance.timeOrigin + (entry?.startTime ?? Number.NaN);
	});
}
