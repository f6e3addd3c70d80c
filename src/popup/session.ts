import { mayRead } from "../platform/permissions.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { activeTabId, addressOf } from "../platform/tabs.ts";
import { askBackground, onTabChanged } from "../platform/views.ts";
import { hostOf } from "../shared/hosts.ts";
import { patternsFor, type RunChoice, runChoiceOf } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";
import { intentsFor } from "./intents.ts";
import type { Intents, PopupState } from "./state.ts";

/** Draws a state; called again whenever it changes. */
export type Draw = (state: PopupState, intents: Intents) => void;

/** What the intents work on. */
export interface Session {
	readonly tabId: number;
	state(): PopupState;
	/** Takes over the fields and draws. */
	update(changed: Partial<PopupState>): void;
}

/**
 * Opens the popup: draws what is known of the tab at once, and reads the page if nobody has.
 *
 * @param search query of the popup's own address
 */
export async function startSession(search: string, draw: Draw): Promise<void> {
	const tabId = tabNamedIn(search) ?? (await activeTabId());
	if (tabId === null) throw new Error("On Record: no tab is in front");
	let state = await firstState(tabId);
	const session: Session = {
		tabId,
		state: () => state,
		update(changed) {
			state = { ...state, ...changed };
			draw(state, intents);
		},
	};
	const intents = intentsFor(session);
	session.update({});
	follow(session);
	if (needsReading(state.tab)) intents.readPage();
}

/** The tab that the popup's address names, as in `popup.html?tab=7`. */
function tabNamedIn(search: string): number | null {
	const named = new URLSearchParams(search).get("tab") ?? "";
	return /^\d{1,10}$/.test(named) ? Number(named) : null;
}

async function firstState(tabId: number): Promise<PopupState> {
	const [tab, settings, address] = await Promise.all([
		askBackground("getTab", { tabId }),
		settingsStore.read(),
		addressOf(tabId),
	]);
	const url = address ?? ("report" in tab ? tab.report.url : null);
	const host = url === null ? null : hostOf(url);
	return { tab, settings, host, choice: await choiceBorneOut(settings, host), told: null };
}

/** Opening the popup on a page is asking to read it: the click that opens it lets us in. */
function needsReading({ status }: TabState): boolean {
	return status === "unread" || status === "reading" || status === "no-permission";
}

/** Keeps up with what the background finds and with settings that change elsewhere. */
function follow(session: Session): void {
	onTabChanged(({ tabId, state: tab }) => {
		if (tabId === session.tabId) session.update({ tab });
	});
	settingsStore.onChanged((settings) => {
		choiceBorneOut(settings, session.state().host).then((choice) =>
			session.update({ settings, choice }),
		);
	});
}

/** A choice whose permission was withdrawn, or never given, is not a choice that holds. */
async function choiceBorneOut(settings: Settings, host: string | null): Promise<RunChoice> {
	if (host === null) return "on-click";
	const choice = runChoiceOf(settings, host);
	const patterns = patternsFor(choice, host);
	return patterns.length === 0 || (await mayRead(patterns)) ? choice : "on-click";
}
