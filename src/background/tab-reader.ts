import { correctedState } from "../correction/corrected-state.ts";
import { hostOf } from "../shared/hosts.ts";
import type { Marking, PageIdentity, PageReading } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import { isOff } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabRecord } from "../shared/tab-record.ts";
import type { FailureReason, TabState } from "../shared/tab-state.ts";
import { badgeOf } from "./badge.ts";
import { stateOfRefusal, unreadStateAt } from "./closed-page.ts";
import { CorrectionBook } from "./correction-book.ts";
import { noteInDiary } from "./diary-keeper.ts";
import { markingOf, markingOfReport, markSettings } from "./marking.ts";
import { isSameSite, type Presence, presenceOf } from "./page-there.ts";
import type { Ports } from "./ports.ts";
import { stateOfReading } from "./read-state.ts";
import { Readings } from "./readings.ts";

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
	/** Pages whose reading goes on while a permission is withdrawn must look at theirs. */
	readonly #withdrawals = { begun: 0, isUnderWay: false };

	constructor(ports: Ports, book = new CorrectionBook(ports.corrections)) {
		this.#ports = ports;
		this.#book = book;
		this.#analysed = new Readings(ports, (...of) => this.#corrected(...of));
	}

	/** Where a tab stands, without reading it. Never tells of a document that is gone. */
	async stateOf(tabId: number): Promise<TabState> {
		const analysed = this.#analysed.in(tabId);
		if (analysed && (await this.#presenceOf(tabId, analysed.page)) === "there")
			return this.#corrected(tabId, analysed.page, analysed.state);
		if (this.#running.has(tabId)) return { status: "reading" };
		const { records, settings } = this.#ports;
		const record = await records.get(tabId);
		const presence = record && (await this.#presenceOf(tabId, record));
		const url = record && presence !== "gone" ? record.url : await this.#ports.addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		// What is not known to be there must not be told of, nor be forgotten: pages sleep, and wake.
		if (presence === "silent") return { status: "failed", reason: "page" };
		if (record && presence === "there") return this.#corrected(tabId, record, record.state);
		if (record) await records.forget(tabId);
		return unreadStateAt(url);
	}

	/** Reads a tab, unless that is under way, and gives where it stands then. */
	readTab(tabId: number): Promise<TabState> {
		const running = this.#running.get(tabId);
		const reading = running ?? this.#read(tabId).finally(() => this.#running.delete(tabId));
		this.#running.set(tabId, reading);
		return reading;
	}

	async #read(tabId: number): Promise<TabState> {
		const { addressOf, settings, inject, callContent, records } = this.#ports;
		const url = await addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		// The card too: what a click allows may not be allowed any more when one is opened.
		const injected = await inject(tabId, ["content", "card"]);
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
		const withdrawals = this.#withdrawals.begun;
		const state = await this.#analyse(tabId, page, reading);
		if (!state) return success(null);
		const { pageId, url } = page;
		const record = { pageId, url, state, keptAt: this.#ports.now() };
		const kept = await this.#ports.records.keep(tabId, record);
		// Read last: a change made meanwhile has not repainted a page that was not kept yet.
		const settings = await this.#ports.settings.read();
		if (isOff(page.url, settings)) return success(null);
		if (this.#withdrawals.isUnderWay || withdrawals !== this.#withdrawals.begun) {
			if (await this.#leaveIfForbidden(tabId, record, settings)) return success(null);
		}
		if ((await this.#announce(tabId, page, kept, settings)) === "gone") {
			await this.#forgetPage(tabId, page);
			return success(null);
		}
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
			const state = await stateOfReading(reading, underWay, this.#ports.analyze);
			return underWay.isGone ? null : state;
		} catch (error) {
			if (underWay.isGone) return null;
			throw error;
		} finally {
			this.#analysed.finished(tabId, underWay);
		}
	}

	/** The page went away while it was analysed; the tab's record may be another page's by now. */
	async #forgetPage(tabId: number, page: PageIdentity): Promise<void> {
		const { records } = this.#ports;
		if ((await records.get(tabId))?.pageId === page.pageId) await records.forget(tabId);
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
	): Promise<Presence> {
		const presence = await this.#presenceOf(tabId, page);
		if (presence !== "there") return presence;
		const shown = await this.#corrected(tabId, page, state);
		await this.#ports.showBadge(tabId, badgeOf(shown, settings, this.#ports.words));
		await this.#ports.tellViews(tabId, shown);
		return presence;
	}

	/** What is told of a page: what was found, with the reader's corrections. */
	async #corrected(tabId: number, { url }: { url: string }, state: TabState): Promise<TabState> {
		return correctedState(state, await this.#book.holdingFor(tabId, url));
	}

	#presenceOf(tabId: number, page: PageIdentity): Promise<Presence> {
		return presenceOf(this.#ports, tabId, page);
	}

	/** Repaints every page that was read, and its badge. */
	async repaint(settings: Settings): Promise<void> {
		await this.#ports.records.each(async (tabId, record) => {
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
		await this.#ports.records.each(async (tabId) => {
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
		await this.#ports.records.each(async (tabId, record) => {
			if (isOff(record.url, settings)) return;
			const marking = await this.markingIn(tabId, record, settings);
			if (!marking) return;
			await this.#ports.callContent(tabId, "showCorrected", { marking }).catch(() => false);
			await this.#announce(tabId, record, record.state, settings);
		});
	}

	/** Leaves the open pages of a host that was turned off. */
	async leave(host: string, settings: Settings): Promise<void> {
		await this.#ports.records.each(async (tabId, record) => {
			if (hostOf(record.url) !== host) return;
			await this.#leaveTab(tabId, record, { status: "site-off" }, settings);
		});
	}

	/** Leaves the open pages into which the browser does not let the extension any longer. */
	async leaveForbidden(settings: Settings): Promise<void> {
		this.#withdrawals.begun++;
		this.#withdrawals.isUnderWay = true;
		await this.#ports.records.each(async (tabId, record) => {
			if ((await this.#presenceOf(tabId, record)) !== "there") return;
			await this.#leaveIfForbidden(tabId, record, settings);
		});
		this.#withdrawals.isUnderWay = false;
	}

	/** Leaves a page if the browser does not let the extension into it; whether it did. */
	async #leaveIfForbidden(tabId: number, record: TabRecord, settings: Settings): Promise<boolean> {
		// Where the script is already, this does nothing but show whether it may be there.
		const { ok: isAllowed } = await this.#ports.inject(tabId, ["content"]);
		if (!isAllowed) await this.#leaveTab(tabId, record, { status: "no-permission" }, settings);
		return !isAllowed;
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
}
