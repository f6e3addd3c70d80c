import { hostOf, withoutFragment } from "../shared/hosts.ts";
import type { Marking, PageIdentity, PageReading } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import type { FailureReason, TabState } from "../shared/tab-state.ts";
import { badgeOf } from "./badge.ts";
import { closedPageAt, stateOfRefusal } from "./closed-page.ts";
import { correctedState } from "./corrected-state.ts";
import { CorrectionBook } from "./correction-book.ts";
import { noteInDiary } from "./diary-keeper.ts";
import { markingOf, markingOfReport, markSettings } from "./marking.ts";
import { isPageThere, isSameSite } from "./page-there.ts";
import type { Ports } from "./ports.ts";
import { stateOfReading } from "./read-state.ts";
import { Readings } from "./readings.ts";
import type { TabRecord } from "./tab-records.ts";

/** Whether the reader turned the extension off for this address. */
function isOff(url: string | null, settings: Settings): boolean {
	const host = url === null ? null : hostOf(url);
	return host !== null && Object.hasOwn(settings.sites, host) && settings.sites[host] === "off";
}

/**
 * Reads tabs and knows where each one stands.
 *
 *     unread ──readTab──▶ reading ──pageRead──▶ read, nothing-found, not-article, other-language,
 *       ▲                    │                  failed, closed-page (PDF)
 *       │                    └─refused────────▶ no-permission, closed-page, failed
 *       └──────────── the tab shows another document, or the text made room for others
 *
 * What a reading found lives in the records; `#running` only tells two askers of one reading, and
 * `#analysed` how far a long one has come. If the background dies in between, the asker asks again
 * and the content script sends its page again.
 */
export class TabReader {
	readonly #ports: Ports;
	readonly #running = new Map<number, Promise<TabState>>();
	readonly #analysed: Readings;
	readonly #book: CorrectionBook;

	constructor(ports: Ports, book = new CorrectionBook(ports.corrections)) {
		this.#ports = ports;
		this.#book = book;
		this.#analysed = new Readings(ports);
	}

	/** Where a tab stands, without reading it. Never tells of a document that is gone. */
	async stateOf(tabId: number): Promise<TabState> {
		const analysed = this.#analysed.in(tabId);
		if (analysed && (await this.#isThere(tabId, analysed.page))) return analysed.state;
		if (this.#running.has(tabId)) return { status: "reading" };
		const { records, settings } = this.#ports;
		const record = await records.get(tabId);
		const there = record && (await this.#isThere(tabId, record));
		const url = there ? record.url : await this.#ports.addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		if (there) return this.#corrected(tabId, record, record.state);
		if (record) await records.forget(tabId);
		return unreadStateAt(url);
	}

	/** Reads a tab, unless that is under way, and gives where it stands then. */
	readTab(tabId: number): Promise<TabState> {
		const running = this.#running.get(tabId);
		if (running) return running;
		const reading = this.#read(tabId).finally(() => this.#running.delete(tabId));
		this.#running.set(tabId, reading);
		return reading;
	}

	async #read(tabId: number): Promise<TabState> {
		const { addressOf, settings, inject, callContent, records } = this.#ports;
		const url = await addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		const injected = await inject(tabId);
		if (!injected.ok) return stateOfRefusal(injected.error, url);
		try {
			await callContent(tabId, "readPage", {});
		} catch {
			// The page went away, or is of a kind that runs no script.
			return { status: "failed", reason: "page" };
		}
		const record = await records.get(tabId);
		if (!record) return { status: "failed", reason: "page" };
		return this.#corrected(tabId, record, record.state);
	}

	/**
	 * Takes in a page that its content script has read.
	 *
	 * @param senderUrl the page's address as the browser knows it
	 */
	async pageRead(
		tabId: number,
		senderUrl: string,
		page: PageIdentity,
		reading: PageReading,
	): Promise<Result<Marking | null, FailureReason>> {
		if (!isSameSite(senderUrl, page.url)) return failure("page");
		if (isOff(page.url, await this.#ports.settings.read())) return success(null);
		const state = await this.#analyse(tabId, page, reading);
		if (!state) return success(null);
		const record = { ...page, state, keptAt: this.#ports.now() };
		const kept = await this.#ports.records.keep(tabId, record);
		// Read last: a change made meanwhile has not repainted a page that was not kept yet.
		const settings = await this.#ports.settings.read();
		if (isOff(page.url, settings)) return success(null);
		await this.#announce(tabId, page, kept, settings);
		const shown = await this.#corrected(tabId, page, state);
		void noteInDiary(this.#ports, tabId, shown);
		return markingOf(shown, settings);
	}

	/** Null: the tab went on to something else meanwhile. */
	async #analyse(
		tabId: number,
		page: PageIdentity,
		reading: PageReading,
	): Promise<TabState | null> {
		const underWay = this.#analysed.begin(tabId, page);
		try {
			return await stateOfReading(reading, underWay, this.#ports.analyze);
		} catch (error) {
			if (underWay.isGone) return null;
			throw error;
		} finally {
			this.#analysed.finished(tabId, underWay);
		}
	}

	/** The tab was closed. */
	async forget(tabId: number): Promise<void> {
		this.#analysed.end(tabId);
		await this.#ports.records.forget(tabId);
	}

	/** Shows a tab's record on the button and in open views, if its document is still there. */
	async #announce(
		tabId: number,
		page: PageIdentity,
		state: TabState,
		settings: Settings,
	): Promise<void> {
		if (!(await this.#isThere(tabId, page))) return;
		const shown = await this.#corrected(tabId, page, state);
		await this.#ports.showBadge(tabId, badgeOf(shown, settings, this.#ports.words));
		await this.#ports.tellViews(tabId, shown);
	}

	/** What is told of a page: what was found, with the reader's corrections. */
	async #corrected(tabId: number, { url }: { url: string }, state: TabState): Promise<TabState> {
		return correctedState(state, await this.#book.holdingFor(tabId, url));
	}

	#isThere(tabId: number, page: PageIdentity): Promise<boolean> {
		return isPageThere(this.#ports, tabId, page);
	}

	/** Repaints every page that was read, and its badge. */
	async repaint(settings: Settings): Promise<void> {
		await this.#eachRecord(async (tabId, record) => {
			if (isOff(record.url, settings)) return;
			const shown = this.#ports.callContent(tabId, "showMarks", {
				settings: markSettings(settings),
			});
			await shown.catch(() => this.#ports.records.forget(tabId));
			await this.#announce(tabId, record, record.state, settings);
		});
	}

	/** Has every page that was read be read once more: settings changed what is found. */
	async readAgain(): Promise<void> {
		await this.#eachRecord(async (tabId) => {
			await this.#ports.callContent(tabId, "readPage", {}).catch(() => false);
		});
	}

	/** What a page that was read is to be marked with; null: no article is kept of it. */
	async markingIn(tabId: number, record: TabRecord, settings: Settings): Promise<Marking | null> {
		const state = await this.#corrected(tabId, record, record.state);
		return "report" in state ? markingOfReport(state.report, settings) : null;
	}

	/** Shows the corrections that hold now on every page that was read. */
	async recorrect(settings: Settings): Promise<void> {
		await this.#eachRecord(async (tabId, record) => {
			if (isOff(record.url, settings)) return;
			const marking = await this.markingIn(tabId, record, settings);
			if (!marking) return;
			await this.#ports.callContent(tabId, "showCorrected", { marking }).catch(() => false);
			await this.#announce(tabId, record, record.state, settings);
		});
	}

	/** Leaves the open pages of a host that was turned off. */
	async leave(host: string, settings: Settings): Promise<void> {
		await this.#eachRecord(async (tabId, record) => {
			if (hostOf(record.url) !== host) return;
			await this.#leaveTab(tabId, record, { status: "site-off" }, settings);
		});
	}

	/** Leaves the open pages into which the browser does not let the extension any longer. */
	async leaveForbidden(settings: Settings): Promise<void> {
		await this.#eachRecord(async (tabId, record) => {
			if (!(await this.#isThere(tabId, record))) return;
			// Where the script is already, this does nothing but show whether it may be there.
			const { ok: isAllowed } = await this.#ports.inject(tabId);
			if (isAllowed) return;
			await this.#leaveTab(tabId, record, { status: "no-permission" }, settings);
		});
	}

	async #leaveTab(
		tabId: number,
		record: TabRecord,
		state: TabState,
		settings: Settings,
	): Promise<void> {
		await this.#announce(tabId, record, state, settings);
		await this.#ports.callContent(tabId, "stop", {}).catch(() => false);
		await this.#ports.records.forget(tabId);
	}

	async #eachRecord(visit: (tabId: number, record: TabRecord) => Promise<void>): Promise<void> {
		const { records } = this.#ports;
		const tabIds = await records.tabIds();
		await Promise.all(
			tabIds.map(async (tabId) => {
				const record = await records.get(tabId);
				if (record) await visit(tabId, record);
			}),
		);
	}
}

function unreadStateAt(url: string | null): TabState {
	if (url === null) return { status: "no-permission" };
	const closed = closedPageAt(withoutFragment(url));
	return closed ? { status: "closed-page", page: closed } : { status: "unread" };
}
