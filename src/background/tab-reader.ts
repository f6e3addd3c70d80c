import { hostOf, withoutFragment } from "../shared/hosts.ts";
import type { Marking, PageIdentity, PageReading } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import type { FailureReason, TabState } from "../shared/tab-state.ts";
import { badgeOf } from "./badge.ts";
import { closedPageAt, stateOfRefusal } from "./closed-page.ts";
import type { Ports } from "./ports.ts";
import { stateOfReading } from "./read-state.ts";
import type { TabRecord } from "./tab-records.ts";

/** A page that does not say who it is within this time, milliseconds, is frozen or gone. */
const PATIENCE = 2_000;

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
 * What a reading found lives in the records; `#running` only tells two askers of one reading. If the
 * background dies in between, the asker asks again and the content script sends its page again.
 */
export class TabReader {
	readonly #ports: Ports;
	readonly #running = new Map<number, Promise<TabState>>();

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** Where a tab stands, without reading it. Never tells of a document that is gone. */
	async stateOf(tabId: number): Promise<TabState> {
		if (this.#running.has(tabId)) return { status: "reading" };
		const { records, settings } = this.#ports;
		const record = await records.get(tabId);
		const there = record && (await this.#isThere(tabId, record));
		const url = there ? record.url : await this.#ports.addressOf(tabId);
		if (isOff(url, await settings.read())) return { status: "site-off" };
		if (there) return record.state;
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
		return (await records.get(tabId))?.state ?? { status: "failed", reason: "page" };
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
		const state = await stateOfReading(reading, page.url, this.#ports.analyze);
		const record = { ...page, state, keptAt: this.#ports.now() };
		const kept = await this.#ports.records.keep(tabId, record);
		// Read last: a change made meanwhile has not repainted a page that was not kept yet.
		const settings = await this.#ports.settings.read();
		if (isOff(page.url, settings)) return success(null);
		await this.#announce(tabId, page, kept, settings);
		return markingOf(state, settings);
	}

	/** Shows a tab's record on the button and in open views, if its document is still there. */
	async #announce(
		tabId: number,
		page: PageIdentity,
		state: TabState,
		settings: Settings,
	): Promise<void> {
		if (!(await this.#isThere(tabId, page))) return;
		await this.#ports.showBadge(tabId, badgeOf(state, settings, this.#ports.words));
		await this.#ports.tellViews(tabId, state);
	}

	async #isThere(tabId: number, page: PageIdentity): Promise<boolean> {
		const asked = this.#ports.callContent(tabId, "identify", {}).catch(() => null);
		const identity = await Promise.race([asked, silenceAfter(PATIENCE)]);
		return identity?.pageId === page.pageId && identity.url === page.url;
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

/** The page tells its address itself, as only it knows moves within itself; it cannot leave home. */
function isSameSite(senderUrl: string, claimed: string): boolean {
	if (!URL.canParse(senderUrl) || !URL.canParse(claimed)) return false;
	const [sender, page] = [new URL(senderUrl), new URL(claimed)];
	return sender.protocol === page.protocol && sender.host === page.host && !claimed.includes("#");
}

function unreadStateAt(url: string | null): TabState {
	if (url === null) return { status: "no-permission" };
	const closed = closedPageAt(withoutFragment(url));
	return closed ? { status: "closed-page", page: closed } : { status: "unread" };
}

/** What of the settings goes to pages. */
function markSettings({ marksShown, marked, showLessCertain }: Settings): Marking["settings"] {
	return { marksShown, marked, showLessCertain };
}

function markingOf(state: TabState, settings: Settings): Result<Marking | null, FailureReason> {
	if (state.status === "failed") return failure(state.reason);
	if (state.status !== "read") return success(null);
	return success({ analysis: state.report.analysis, settings: markSettings(settings) });
}

function silenceAfter(milliseconds: number): Promise<null> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(null), milliseconds);
	});
}
