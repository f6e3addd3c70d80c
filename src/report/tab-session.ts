import { mayRead } from "../platform/permissions.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { addressOf } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import { hostOf } from "../shared/hosts.ts";
import { patternsFor, type RunChoice, runChoiceOf } from "../shared/run-choice.ts";
import { DEFAULT_SETTINGS, type Settings } from "../shared/settings.ts";
import type { ReadingProgress, TabState } from "../shared/tab-state.ts";
import type { ViewState } from "./state.ts";

/** What a view knows of one tab. Once closed it draws no more: answers may come late. */
export class TabSession {
	readonly tabId: number;
	#state: ViewState;
	#draw: ((state: ViewState) => void) | null = null;

	private constructor(tabId: number, state: ViewState) {
		this.tabId = tabId;
		this.#state = state;
	}

	/** Learns what is known of a tab, without reading it. Nothing is drawn yet. */
	static async open(tabId: number): Promise<TabSession> {
		return new TabSession(tabId, await firstState(tabId));
	}

	get state(): ViewState {
		return this.#state;
	}

	/** Draws what is known, and from now on every change. */
	show(draw: (state: ViewState) => void): void {
		this.#draw = draw;
		draw(this.#state);
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

	/** Takes over settings that changed elsewhere. */
	async takeOver(settings: Settings): Promise<void> {
		this.update({ settings, choice: await choiceBorneOut(settings, this.#state.host) });
	}

	/** Asks anew: the tab may show another page. */
	async refresh(): Promise<void> {
		this.update(await firstState(this.tabId));
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

async function firstState(tabId: number): Promise<ViewState> {
	const [tab, settings, address] = await Promise.all([
		askBackground("getTab", { tabId }).catch(
			(): TabState => ({ status: "failed", reason: "background" }),
		),
		settingsStore.read().catch(() => DEFAULT_SETTINGS),
		addressOf(tabId),
	]);
	const url = address ?? ("report" in tab ? tab.report.url : null);
	const host = url === null ? null : hostOf(url);
	return { tab, settings, host, choice: await choiceBorneOut(settings, host), told: null };
}

/** A choice whose permission was withdrawn, or never given, is not a choice that holds. */
async function choiceBorneOut(settings: Settings, host: string | null): Promise<RunChoice> {
	if (host === null) return "on-click";
	const choice = runChoiceOf(settings, host);
	const patterns = patternsFor(choice, host);
	return patterns.length === 0 || (await mayRead(patterns)) ? choice : "on-click";
}
