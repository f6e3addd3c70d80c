import { askAboutTab } from "../platform/asked.ts";
import { followPage } from "../platform/follow.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { onTabsMoved, tabBeside } from "../platform/tabs.ts";
import { askBackground, onTabChanged } from "../platform/views.ts";
import { viewIntentsFor } from "../report/intents.ts";
import type { ViewIntents } from "../report/state.ts";
import { tabNamedIn } from "../report/tab-named.ts";
import { TabSession } from "../report/tab-session.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import type { Settings } from "../shared/settings.ts";
import type { PanelState } from "./state.ts";

/** Draws a state; called again whenever it changes. */
export type Draw = (state: PanelState, intents: ViewIntents) => void;

/** Keeps the panel beside the tab in front of its window, through other tabs and other pages. */
export class PanelSession {
	readonly #draw: Draw;
	/** The tab that the panel's own address names; null: the one in front. */
	readonly #named: number | null;
	#tab: TabSession | null = null;
	#place: ReaderPlace | null = null;
	#unfollow: (() => void) | null = null;
	/** Counts the tabs gone to: only the latest is shown. */
	#turn = 0;
	/** That tab, shown already or not. */
	#goal: number | null = null;
	/** The tab it was opened on, until one is shown. */
	#openedOn: number | null = null;
	/** Told last; a tab that is still being asked about may know older ones. */
	#settings: Settings | null = null;

	/** @param search query of the panel's own address */
	constructor(search: string, draw: Draw) {
		this.#named = tabNamedIn(search);
		this.#draw = draw;
	}

	async start(): Promise<void> {
		onTabChanged(
			({ tabId, state: tab }) => {
				if (tabId !== this.#tab?.tabId) return;
				this.#tab.update({ tab });
				this.#follow();
			},
			({ tabId, progress }) => tabId === this.#tab?.tabId && this.#tab.readOn(progress),
		);
		settingsStore.onChanged((settings) => {
			this.#settings = settings;
			void this.#tab?.takeOver(settings);
		});
		onTabsMoved((tabId) => this.#look(tabId));
		const tabId = this.#named ?? (await tabBeside());
		if (tabId === null) return;
		this.#openedOn = tabId;
		await this.#goTo(tabId);
	}

	/** Something happened to a tab: it came in front, somewhere, or shows another page. */
	async #look(moved: number): Promise<void> {
		const tabId = this.#named ?? (await tabBeside());
		if (tabId === null) return;
		if (tabId === this.#goal && moved !== tabId) return;
		if (tabId === this.#goal && tabId === this.#tab?.tabId) await this.#refresh();
		else await this.#goTo(tabId);
	}

	async #goTo(tabId: number): Promise<void> {
		const turn = ++this.#turn;
		this.#goal = tabId;
		const tab = await TabSession.open(askAboutTab(tabId));
		if (turn !== this.#turn) return;
		this.#tab?.close();
		this.#leave();
		this.#tab = tab;
		if (this.#settings) void tab.takeOver(this.#settings);
		const intents = viewIntentsFor(tab);
		await learnWhy(tab);
		if (turn !== this.#turn) return;
		tab.show((state) => this.#draw({ ...state, place: this.#place }, intents));
		this.#follow();
		// Opening the panel on a page that lets us in is asking to read it.
		const isOpening = tabId === this.#openedOn;
		this.#openedOn = null;
		if (isOpening && tab.state.tab.status === "unread") intents.readPage();
	}

	async #refresh(): Promise<void> {
		const tab = this.#tab;
		await tab?.refresh();
		if (tab) await learnWhy(tab);
		this.#follow();
	}

	/** Follows the page, unless that is so; a page that was not read has no place to tell. */
	#follow(): void {
		const tab = this.#tab;
		if (!tab || this.#unfollow || tab.state.tab.status !== "read") return;
		this.#unfollow = followPage(
			tab.tabId,
			(place) => this.#put(place),
			() => this.#wasLeft(),
		);
	}

	/** The page ended it: what was read of it is out of date, if there was anything. */
	#wasLeft(): void {
		const wasFollowing = this.#place !== null;
		this.#unfollow = null;
		this.#put(null);
		if (wasFollowing) void this.#refresh();
	}

	#put(place: ReaderPlace | null): void {
		this.#place = place;
		this.#tab?.update({});
	}

	#leave(): void {
		this.#unfollow?.();
		this.#unfollow = null;
		this.#place = null;
	}
}

/**
 * Browsers keep the address of a page that we may not read to themselves, but say why we may not when
 * we try: a page of their own, for one, that no click would open.
 */
async function learnWhy(session: TabSession): Promise<void> {
	if (session.state.tab.status !== "no-permission") return;
	const { tabId } = session;
	const tab = await askBackground("readTab", { tabId }).catch(() => session.state.tab);
	session.update({ tab });
}
