import type { Marking, PageIdentity, PageReading } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import { isOff } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabRecord } from "../shared/tab-record.ts";
import type { FailureReason, Report, TabState } from "../shared/tab-state.ts";
import { stateOfRefusal, unreadStateAt } from "./closed-page.ts";
import type { CorrectionBook } from "./correction-book.ts";
import { noteInDiary } from "./diary-keeper.ts";
import { Leaving } from "./leaving.ts";
import { markingOf, markingOfReport, markSettings } from "./marking.ts";
import { answerInTime, BRIEFLY, isSameSite } from "./page-there.ts";
import type { Ports } from "./ports.ts";
import { Readings } from "./readings.ts";
import { isSameDocument, RunningReads } from "./running-reads.ts";
import { bringAll } from "./start-reading.ts";
import { Teller } from "./teller.ts";

/** So often a page is read for the reader's word that it is English, where other readings come in between. */
const MOST_WISHES = 3;

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
	readonly #running: RunningReads;
	readonly #analysed: Readings;
	readonly #teller: Teller;
	readonly #leaving: Leaving;
	/** How often each tab told of a page. */
	readonly #tellings = new Map<number, number>();

	constructor(ports: Ports, book: CorrectionBook) {
		this.#ports = ports;
		this.#running = new RunningReads(ports.addressOf);
		this.#teller = new Teller(ports, book);
		this.#analysed = new Readings(ports, this.#teller);
		this.#leaving = new Leaving(ports, this.#teller, this.#analysed);
	}

	/** Where a tab stands, without reading it. Never tells of a document that is gone. */
	async stateOf(tabId: number): Promise<TabState> {
		const analysed = this.#analysed.in(tabId);
		if (analysed && (await this.#teller.presenceOf(tabId, analysed.page)) === "there")
			return this.#teller.corrected(tabId, analysed.page, analysed.state);
		if (await this.#running.has(tabId)) return { status: "reading" };
		const { records, settings } = this.#ports;
		const record = await records.get(tabId);
		const presence = record && (await this.#teller.presenceOf(tabId, record));
		const url = record && presence !== "gone" ? record.url : await this.#ports.addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		// What is not known to be there must not be told of, nor be forgotten: pages sleep, and wake.
		if (presence === "silent") return { status: "failed", reason: "page" };
		if (record && presence === "there") return this.#teller.corrected(tabId, record, record.state);
		if (!record) return unreadStateAt(url);
		await records.forgetPage(tabId, record);
		// Another page may have been read while this one was looked for.
		return (await records.get(tabId)) ? this.stateOf(tabId) : unreadStateAt(url);
	}

	/** Reads a tab, unless that is under way, and gives where it stands then; see `ViewToBackground`. */
	async readTab(tabId: number, asEnglish = false): Promise<TabState> {
		const { records } = this.#ports;
		// The one that is meant: another may be in the tab by the end of a reading.
		const meant = asEnglish ? await records.get(tabId) : null;
		for (let attempt = 1; ; attempt++) {
			if (meant) await records.takeForEnglish(tabId, meant);
			const state = await this.#running.join(tabId, (url) => this.#read(tabId, url));
			// One that had begun before knew nothing of the reader's wish, and what it kept says nothing of it.
			const isOvertaken =
				meant && state.status === "other-language" && (await records.of(tabId, meant));
			if (!isOvertaken || attempt === MOST_WISHES) return state;
		}
	}

	async #read(tabId: number, url: string | null): Promise<TabState> {
		const { settings, inject, callContent, records } = this.#ports;
		if (isOff(url, await settings.read())) return { status: "site-off" };
		const injected = await inject(tabId, ["gate", "content"]);
		if (!injected.ok) return stateOfRefusal(injected.error, url);
		const isRead = callContent(tabId, "readPage", {}).then(() => true);
		if (!(await isRead.catch(() => false))) return this.#unread(tabId, url);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		void bringAll(this.#ports, tabId);
		const record = await records.get(tabId);
		if (!record) return this.#unread(tabId, url);
		return this.#teller.corrected(tabId, record, record.state);
	}

	/** The page went away, and what came after it is told of; or it is of a kind that runs no script. */
	async #unread(tabId: number, url: string | null): Promise<TabState> {
		const isThere = isSameDocument(url, await this.#ports.addressOf(tabId));
		return isThere ? { status: "failed", reason: "page" } : this.stateOf(tabId);
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
		this.#tellings.set(tabId, (this.#tellings.get(tabId) ?? 0) + 1);
		if (isOff(page.url, await this.#ports.settings.read())) return success(null);
		const withdrawals = this.#leaving.withdrawals;
		const state = await this.#analysed.analyse(tabId, page, reading);
		if (!state) return success(null);
		// Read last: a change made meanwhile has not repainted a page that was not kept yet.
		const settings = await this.#ports.settings.read();
		if (isOff(page.url, settings)) return success(null);
		if (this.#leaving.isWithdrawnSince(withdrawals)) {
			if (await this.#leaving.ifForbidden(tabId, page, settings)) return success(null);
		}
		if ((await this.#teller.announce(tabId, page, state.kept, settings)) === "gone") {
			await this.#ports.records.forgetPage(tabId, page);
			return success(null);
		}
		const shown = await this.#teller.corrected(tabId, page, state.found);
		await noteInDiary(this.#ports, tabId, shown, settings);
		return markingOf(shown, settings);
	}

	/** The tab was closed. */
	async forget(tabId: number): Promise<void> {
		this.#analysed.end(tabId);
		this.#tellings.delete(tabId);
		await this.#ports.records.forget(tabId);
	}

	/** Repaints every page that was read, or is marked while it is, and its badge. */
	async repaint(settings: Settings): Promise<void> {
		const show = (tabId: number) =>
			this.#ports.callContent(tabId, "showMarks", { settings: markSettings(settings) });
		this.#analysed.startAnewBy(settings);
		for (const { tabId } of this.#analysed.begunAnew()) void show(tabId).catch(() => false);
		await this.#onEveryPage(settings, async (tabId, record) => {
			await show(tabId).catch(() => this.#ports.records.forgetPage(tabId, record));
			await this.#announceNow(tabId, record, settings);
		});
	}

	/** Does something on every page that was read and is not turned off; those that sleep do it later. */
	#onEveryPage(
		settings: Settings,
		act: (tabId: number, record: TabRecord) => Promise<void>,
	): Promise<void> {
		return this.#ports.records.each(async (tabId, record) => {
			if (!isOff(record.url, settings)) await answerInTime(act(tabId, record), BRIEFLY);
		});
	}

	/** Has every page that was read be read once more: settings changed what is found. */
	async readAgain(): Promise<void> {
		await this.#ports.records.each(async (tabId, record) => {
			// It is begun anew by itself.
			if (this.#analysed.of(tabId, record)) return;
			const before = this.#tellings.get(tabId);
			const call = () => this.#ports.callContent(tabId, "readPage", {});
			const isRead = await call().catch(() => false);
			// It joined a reading that was told of before, and ends with what was found then.
			if (isRead && before === this.#tellings.get(tabId)) await call().catch(() => false);
		});
	}

	/** Does what the reader waits for before any reading goes on. It must not wait for one. */
	readonly ahead: Readings["ahead"] = (work) => this.#analysed.ahead(work);

	/** What was found on a page, without corrections, as far as it is shown; null: nothing is. */
	async reportOf(tabId: number, page: PageIdentity): Promise<Report | null> {
		const soFar = this.#analysed.of(tabId, page)?.soFar;
		return soFar ?? reportIn((await this.#ports.records.of(tabId, page))?.state);
	}

	/** What a page is to be marked with now, or its beginning while that is read; null: nothing is kept. */
	async markingOf(tabId: number, page: PageIdentity): Promise<Marking | null> {
		for (;;) {
			const underWay = this.#analysed.of(tabId, page);
			const edition = underWay?.edition;
			const marking = underWay?.soFar
				? await underWay.marking()
				: await this.#markingOfRecord(tabId, await this.#ports.records.of(tabId, page));
			// Else the page was told something newer meanwhile, which this must not come after.
			const now = this.#analysed.of(tabId, page);
			if (now === underWay && now?.edition === edition) return marking;
		}
	}

	async #markingOfRecord(tabId: number, record: TabRecord | null): Promise<Marking | null> {
		const state = record && (await this.#teller.corrected(tabId, record, record.state));
		const report = reportIn(state);
		return report && markingOfReport(report, await this.#ports.settings.read());
	}

	/**
	 * Shows the corrections that hold now on every page that was read, or is marked while it is.
	 *
	 * @param asking tab of the page that is answered with its marks; null: none is
	 */
	async recorrect(asking: number | null): Promise<void> {
		for (const underWay of this.#analysed.begunAnew())
			void underWay.tellAnew(underWay.tabId !== asking);
		const settings = await this.#ports.settings.read();
		await this.#onEveryPage(settings, async (tabId, record) => {
			if (this.#analysed.of(tabId, record)?.soFar) return;
			const marking = await this.#markingOfRecord(tabId, record);
			// Else the page was told something newer meanwhile, which this must not come after.
			const isLatest = (await this.#ports.records.of(tabId, record))?.keptAt === record.keptAt;
			if (!marking || this.#analysed.of(tabId, record)?.soFar) return;
			const request = { pageId: record.pageId, marking };
			if (tabId !== asking && isLatest)
				await this.#ports.callContent(tabId, "showCorrected", request).catch(() => false);
			await this.#announceNow(tabId, record, settings);
		});
	}

	/** Tells where a page stands now: it may have been read again, or given way to another, meanwhile. */
	async #announceNow(tabId: number, page: PageIdentity, settings: Settings): Promise<void> {
		const now = await this.#ports.records.of(tabId, page);
		if (now) await this.#teller.announce(tabId, now, now.state, settings);
	}

	/** Leaves the open pages of hosts that are turned off. */
	leaveTurnedOff(settings: Settings): Promise<void> {
		return this.#leaving.turnedOff(settings);
	}

	/** Leaves the open pages into which the browser does not let the extension any longer. */
	leaveForbidden(settings: Settings): Promise<void> {
		return this.#leaving.forbidden(settings);
	}
}

function reportIn(state: TabState | null | undefined): Report | null {
	return state && "report" in state ? state.report : null;
}
