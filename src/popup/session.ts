import { panelOpener } from "../platform/panel.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { frontTab } from "../platform/tabs.ts";
import { onTabChanged } from "../platform/views.ts";
import type { ViewState } from "../report/state.ts";
import { tabNamedIn } from "../report/tab-named.ts";
import { TabSession } from "../report/tab-session.ts";
import { intentsFor, type PopupIntents } from "./intents.ts";

/** Draws a state; called again whenever it changes. */
export type Draw = (state: ViewState, intents: PopupIntents) => void;

/**
 * Opens the popup: draws what is known of the tab at once, and reads the page if nobody has.
 *
 * @param search query of the popup's own address
 */
export async function startSession(search: string, draw: Draw): Promise<void> {
	const opener = panelOpener();
	const [session, openPanel] = await Promise.all([sessionOn(tabNamedIn(search)), opener]);
	const intents = intentsFor(session, openPanel);
	session.show((state) => draw(state, intents));
	follow(session);
	if (session.needsReading) intents.readPage();
}

async function sessionOn(named: number | null): Promise<TabSession> {
	if (named !== null) return TabSession.open(named);
	const tab = await frontTab();
	if (tab === null) throw new Error("On Record: no tab is in front");
	return TabSession.open(tab.id, tab.url);
}

/** Keeps up with what the background finds and with settings that change elsewhere. */
function follow(session: TabSession): void {
	onTabChanged(
		({ tabId, state: tab }) => tabId === session.tabId && session.update({ tab }),
		({ tabId, progress }) => tabId === session.tabId && session.readOn(progress),
	);
	settingsStore.onChanged((settings) => session.takeOver(settings));
}
