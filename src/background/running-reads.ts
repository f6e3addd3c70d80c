import type { TabState } from "../shared/tab-state.ts";
import type { Ports } from "./ports.ts";

/** A page that is being read at the reader's wish. */
interface RunningRead {
	/** What the tab showed when it began; null when the browser does not tell. */
	readonly url: Promise<string | null>;
	readonly state: Promise<TabState>;
}

/**
 * The readings that somebody waits for, one a tab: who asks meanwhile is answered by the same. One of
 * a page that the tab showed before counts no more, for it may never end: Firefox puts such a page to
 * sleep, and its answer with it.
 */
export class RunningReads {
	readonly #running = new Map<number, RunningRead>();

	constructor(private readonly addressOf: Ports["addressOf"]) {}

	/** Whether what a tab shows now is being read. */
	async has(tabId: number): Promise<boolean> {
		const running = this.#running.get(tabId);
		return running !== undefined && (await isOf(running, this.addressOf(tabId)));
	}

	/** Has a tab read, unless that is under way, and gives where it stands then. */
	async join(tabId: number, read: (url: string | null) => Promise<TabState>): Promise<TabState> {
		const before = this.#running.get(tabId);
		const url = this.addressOf(tabId);
		const state = (async () =>
			before && (await isOf(before, url)) ? before.state : read(await url))();
		const running: RunningRead = { url, state };
		this.#running.set(tabId, running);
		try {
			return await state;
		} finally {
			if (this.#running.get(tabId) === running) this.#running.delete(tabId);
		}
	}
}

async function isOf(running: RunningRead, url: Promise<string | null>): Promise<boolean> {
	return isSameDocument(await running.url, await url);
}

/** Whether two addresses, null where the browser does not tell, differ at most in the place in their page. */
export function isSameDocument(a: string | null, b: string | null): boolean {
	return documentAt(a) === documentAt(b);
}

/** An address without the place in its page. */
function documentAt(url: string | null): string | null {
	return url?.replace(/#.*/s, "") ?? null;
}
