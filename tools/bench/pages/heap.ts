import type { Browser, Page } from "playwright";

/** What a JavaScript heap holds after a collection, bytes. */
export interface Heap {
	readonly objects: number;
	/** Buffers beside it, WebAssembly memories among them. */
	readonly buffers: number;
}

interface Usage {
	readonly usedSize: number;
	readonly backingStorageSize?: number;
}

/** The heap of a page, the isolated worlds of extensions included. */
export async function pageHeap(page: Page): Promise<Heap> {
	const connection = await page.context().newCDPSession(page);
	await connection.send("HeapProfiler.collectGarbage");
	const usage = await connection.send("Runtime.getHeapUsage");
	await connection.detach();
	return heapOf(usage);
}

/** The heap of the extension's worker; null while it does not run. */
export async function workerHeap(browser: Browser): Promise<Heap | null> {
	const connection = await browser.newBrowserCDPSession();
	const { targetInfos } = await connection.send("Target.getTargets");
	const worker = targetInfos.find(
		({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
	);
	if (!worker) return null;
	// Playwright keeps no sessions of workers; messages go through the browser's.
	const { targetId } = worker;
	const { sessionId } = await connection.send("Target.attachToTarget", { targetId });
	const ask = (id: number, method: string) =>
		new Promise<unknown>((resolve) => {
			connection.on("Target.receivedMessageFromTarget", ({ message }) => {
				const answer = JSON.parse(message) as { id?: number; result?: unknown };
				if (answer.id === id) resolve(answer.result);
			});
			const message = JSON.stringify({ id, method });
			void connection.send("Target.sendMessageToTarget", { sessionId, message });
		});
	await ask(1, "HeapProfiler.collectGarbage");
	const usage = (await ask(2, "Runtime.getHeapUsage")) as Usage;
	await connection.detach();
	return heapOf(usage);
}

function heapOf({ usedSize, backingStorageSize = 0 }: Usage): Heap {
	return { objects: usedSize, buffers: backingStorageSize };
}
