import type { AskedTab, Stored } from "../platform/asked.ts";
import { mayRead } from "../platform/permissions.ts";
import { addressOf } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import { ChangingSettings } from "../shared/changing-settings.ts";
import { hostOf } from "../shared/hosts.ts";
import { patternsFor, type RunChoice, runChoiceOf } from "../shared/run-choice.ts";
import type { Settings, SettingsChange } from "../shared/settings.ts";
import { parseSettings } from "../shared/settings-guard.ts";
import { SETTINGS_KEY } from "../shared/storage-keys.ts";
import type { ReadingProgress, TabState } from "../shared/tab-state.ts";
import { keptState } from "./kept-state.ts";
import type { ViewState } from "./state.ts";

/** Milliseconds after which a view has been painted: the background's waking must not slow that. */
const PAINTED = 300;

/** What a view knows of one tab. Once closed it draws no more: answers may come late. */
export class TabSession {
	readonly tabId: number;
	#state: ViewState;
	readonly #settings: ChangingSettings;
	#draw: ((state: ViewState) => void) | null = null;
	#refreshes = 0;
	#bearings = 0;
	/** What was drawn without asking the background; null: it was asked. */
	#kept: TabState | null = null;

	private constructor(tabId: number, state: ViewState) {
		this.tabId = tabId;
		this.#state = state;
		this.#settings = new ChangingSettings(state.settings);
	}

	/**
	 * Learns what is known of a tab, without reading it. Nothing is drawn yet. Whether the browser bears
	 * the reader's choice out is asked only then.
	 */
	static async open(asked: AskedTab): Promise<TabSession> {
		const settings = await settingsIn(asked);
		const kept = await keptState(asked, settings).catch(() => null);
		const tab = kept ?? (await askForTab(asked.id));
		const host = hostIn(await asked.url, tab);
		const choice = claimedChoice(settings, host);
		const session = new TabSession(asked.id, { tab, settings, host, choice, told: null });
		session.#kept = kept;
		return session;
	}

	get state(): ViewState {
		return this.#state;
	}

	/** Draws what is known, and from now on every change. */
	show(draw: (state: ViewState) => void): void {
		this.#draw = draw;
		draw(this.#state);
		void this.bearOut();
		if (this.#kept) setTimeout(() => this.#confirm(), PAINTED);
	}

	/** Asks whether the browser bears out the choice that is kept; only the answer asked for last counts. */
	async bearOut(): Promise<void> {
		const turn = ++this.#bearings;
		const { settings, host } = this.#state;
		const choice = await choiceBorneOut(settings, host);
		if (turn === this.#bearings && choice !== this.#state.choice) this.update({ choice });
	}

	/** What is kept was drawn: the background, awake for the clicks to come, has the last word. */
	async #confirm(): Promise<void> {
		const tab = await askBackground("getTab", { tabId: this.tabId }).catch(() => null);
		if (tab && this.#state.tab === this.#kept) this.update({ tab });
	}

	/** Takes over the fields and draws. */
	update(changed: Partial<ViewState>): void {
		this.#state = { ...this.#state, ...changed };
		this.#draw?.(this.#state);
	}

	/** A long page is being read; what is known of it stays. */
	readOn(progress: ReadingProgress): void {
		const { tab } = this.#state;
		if (tab.status === "reading") this.update({ tab: { ...tab, progress } });
	}

	/** Shows a change of the settings at once, so that the next click builds on it. */
	begin(change: SettingsChange): void {
		this.#settings.begin(change);
		this.update({ settings: this.#settings.shown, told: null });
	}

	/** That change is kept, or is not. */
	end(change: SettingsChange, isKept: boolean): void {
		this.#settings.end(change, isKept);
		this.update({ settings: this.#settings.shown, ...(!isKept && { told: "told_not_saved" }) });
	}

	/** Takes over settings that changed, here or elsewhere. */
	async takeOver(kept: Settings): Promise<void> {
		this.#settings.take(kept);
		this.update({ settings: this.#settings.shown });
		await this.bearOut();
	}

	/**
	 * Asks anew: the tab may show another page. Only the answer asked for last counts, and of it nothing
	 * on the tab's state where that was told meanwhile. Settings are always told, and not asked for.
	 */
	async refresh(): Promise<void> {
		const turn = ++this.#refreshes;
		const { tab: before } = this.#state;
		const [answer, shown] = await Promise.all([askForTab(this.tabId), addressOf(this.tabId)]);
		if (turn !== this.#refreshes) return;
		const { tab: now, settings } = this.#state;
		const tab = now === before ? answer : now;
		const host = hostIn(shown, tab);
		this.update({ tab, host, choice: claimedChoice(settings, host), told: null });
		await this.bearOut();
	}

	/** Opening a popup on a page is asking to read it: the click that opens it lets us in. */
	get needsReading(): boolean {
		return isUnread(this.#state.tab);
	}

	close(): void {
		this.#draw = null;
	}
}

function isUnread({ status }: TabState): boolean {
	return status === "unread" || status === "reading" || status === "no-permission";
}

async function settingsIn({ lasting }: AskedTab): Promise<Settings> {
	const stored = await lasting.catch((): Stored => ({}));
	return parseSettings(stored[SETTINGS_KEY]);
}

function askForTab(tabId: number): Promise<TabState> {
	return askBackground("getTab", { tabId }).catch(
		(): TabState => ({ status: "failed", reason: "background" }),
	);
}

/** An address that the browser keeps to itself may be known from the page. */
function hostIn(shown: string | null, tab: TabState): string | null {
	const url = shown ?? ("report" in tab ? tab.report.url : null);
	return url === null ? null : hostOf(url);
}

/** What the reader chose for a host, whether the browser bears it out or not. */
function claimedChoice(settings: Settings, host: string | null): RunChoice {
	return host === null ? "on-click" : runChoiceOf(settings, host);
}

/** A choice whose permission was withdrawn, or never given, is not a choice that holds. */
async function choiceBorneOut(settings: Settings, host: string | null): Promise<RunChoice> {
	const choice = claimedChoice(settings, host);
	const patterns = host === null ? [] : patternsFor(choice, host);
	return patterns.length === 0 || (await mayRead(patterns)) ? choice : "on-click";
}
