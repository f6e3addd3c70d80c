import type { PageIdentity, PageReading } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { Ports } from "./ports.ts";
import { stateOfReading } from "./read-state.ts";
import { ReadingUnderWay } from "./reading-under-way.ts";
import type { Teller } from "./teller.ts";

/** What is being analysed, at most one page a tab. */
export class Readings {
	readonly #ports: Ports;
	readonly #teller: Teller;
	readonly #byTab = new Map<number, ReadingUnderWay>();
	/** What goes before all readings just now. */
	readonly #ahead = new Set<Promise<unknown>>();

	constructor(ports: Ports, teller: Teller) {
		this.#ports = ports;
		this.#teller = teller;
	}

	/** Does at once what the reader waits for: it takes many turns, between which no reading goes on. */
	async ahead<Result>(work: () => Promise<Result>): Promise<Result> {
		const under = work();
		this.#ahead.add(under);
		try {
			return await under;
		} finally {
			this.#ahead.delete(under);
		}
	}

	async #free(): Promise<void> {
		while (this.#ahead.size > 0) await Promise.allSettled(this.#ahead);
	}

	/** What is under way in a tab, if anything. */
	in(tabId: number): ReadingUnderWay | null {
		return this.#byTab.get(tabId) ?? null;
	}

	/** What is under way of a page, if anything. */
	of(tabId: number, { pageId, url }: PageIdentity): ReadingUnderWay | null {
		const reading = this.in(tabId);
		return reading?.page.pageId === pageId && reading.page.url === url ? reading : null;
	}

	/** Those whose beginning is shown. */
	begun(): readonly ReadingUnderWay[] {
		return [...this.#byTab.values()].filter(({ soFar }) => soFar !== null);
	}

	/** The same, outdated: settings or corrections changed by which their beginnings are shown. */
	begunAnew(): readonly ReadingUnderWay[] {
		const begun = this.begun();
		for (const reading of begun) reading.outdate();
		return begun;
	}

	/** Begins those anew that look for other findings than are wanted now. */
	startAnewBy({ showLessCertain }: Settings): void {
		for (const reading of this.#byTab.values()) reading.startAnewUnless(showLessCertain);
	}

	/** Analyses a page and keeps what is found. Null: the tab went on to something else meanwhile. */
	async analyse(
		tabId: number,
		page: PageIdentity,
		reading: PageReading,
	): Promise<{ readonly found: TabState; readonly kept: TabState } | null> {
		const { records, now } = this.#ports;
		const underWay = this.#begin(tabId, page);
		try {
			const { takenFor } = (await records.of(tabId, page)) ?? {};
			const asked = takenFor === undefined ? {} : { takenFor };
			const found = await this.#stateOf({ ...reading, ...asked }, underWay);
			if (underWay.isGone) return null;
			const { pageId, url } = page;
			// Under way until it is kept: in between nobody would know of it.
			const record = { pageId, url, state: found, keptAt: now(), ...asked };
			const kept = await records.keep(tabId, record);
			return { found, kept };
		} catch (error) {
			if (underWay.isGone) return null;
			throw error;
		} finally {
			this.#finished(underWay);
		}
	}

	/** What is found; looked for anew where the settings by which it was looked for changed meanwhile. */
	async #stateOf(
		reading: Parameters<typeof stateOfReading>[0],
		underWay: ReadingUnderWay,
	): Promise<TabState> {
		const { analyze, settings } = this.#ports;
		for (;;) {
			const { showLessCertain } = await settings.read();
			const round = underWay.beginRound(showLessCertain);
			const found = await stateOfReading(reading, underWay, analyze).catch((error: unknown) => {
				if (underWay.isGone || !round.aborted) throw error;
				return null;
			});
			const now = await settings.read();
			if (found && (underWay.isGone || now.showLessCertain === showLessCertain)) return found;
		}
	}

	/** Begins one; the one before it in the same tab is ended. */
	#begin(tabId: number, page: PageIdentity): ReadingUnderWay {
		this.end(tabId);
		const reading = new ReadingUnderWay(this.#ports, this.#teller, () => this.#free(), {
			tabId,
			page,
		});
		this.#byTab.set(tabId, reading);
		return reading;
	}

	/** Ends what is under way in a tab, which is closed or shows something else. */
	end(tabId: number): void {
		this.#byTab.get(tabId)?.end();
		this.#byTab.delete(tabId);
	}

	/** It came to its end by itself. */
	#finished(reading: ReadingUnderWay): void {
		reading.finish();
		if (this.#byTab.get(reading.tabId) === reading) this.#byTab.delete(reading.tabId);
	}
}
