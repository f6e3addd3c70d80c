import type { PageIdentity, PageReading } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabRecord } from "../shared/tab-record.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { Ports } from "./ports.ts";
import { stateOfReading } from "./read-state.ts";
import { ReadingUnderWay } from "./reading-under-way.ts";
import type { Teller } from "./teller.ts";

/** What was found, and what of it could be kept. */
interface Outcome {
	readonly found: TabState;
	readonly kept: TabState;
}

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

	/** Analyses a page and keeps what is found. Null: the tab went on to something else before that was kept. */
	async analyse(tabId: number, page: PageIdentity, reading: PageReading): Promise<Outcome | null> {
		const underWay = this.#begin(tabId, page);
		try {
			const { takenFor } = (await this.#ports.records.of(tabId, page)) ?? {};
			return await this.#foundAndKept(
				reading,
				underWay,
				takenFor === undefined ? {} : { takenFor },
			);
		} catch (error) {
			if (underWay.isGone) return null;
			throw error;
		} finally {
			this.#finished(underWay);
		}
	}

	/**
	 * Looks anew where the settings by which it was looked changed before all was kept. Under way until
	 * then: in between nobody would know of it.
	 */
	async #foundAndKept(
		reading: PageReading,
		underWay: ReadingUnderWay,
		asked: Pick<TabRecord, "takenFor">,
	): Promise<Outcome | null> {
		const { records, settings, now } = this.#ports;
		const { tabId, page } = underWay;
		for (;;) {
			const { showLessCertain } = await settings.read();
			const found = await this.#round({ ...reading, ...asked }, underWay, showLessCertain);
			if (underWay.isGone) return null;
			if (!found) continue;
			const { pageId, url } = page;
			const record = { pageId, url, state: found, keptAt: now(), ...asked };
			const kept = await records.keep(tabId, record);
			const wanted = await settings.read();
			if (underWay.isGone || wanted.showLessCertain === showLessCertain) return { found, kept };
		}
	}

	/** What is found by these settings; null: the round was ended for want of others. */
	async #round(
		reading: Parameters<typeof stateOfReading>[0],
		underWay: ReadingUnderWay,
		lessCertain: boolean,
	): Promise<TabState | null> {
		const round = underWay.beginRound(lessCertain);
		try {
			return await stateOfReading(reading, underWay, this.#ports.analyze);
		} catch (error) {
			if (underWay.isGone || !round.aborted) throw error;
			return null;
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
