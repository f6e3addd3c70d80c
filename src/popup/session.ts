import { painted } from "../design/painted.ts";
import { panelOpener } from "../platform/panel.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { onTabChanged } from "../platform/views.ts";
import type { ViewState } from "../report/state.ts";
import { TabSession } from "../report/tab-session.ts";
import { asked } from "./asking.ts";
import { intentsFor, type PopupIntents } from "./intents.ts";

/** Draws a state; called again whenever it changes. */
export type Draw = (state: ViewState, intents: PopupIntents) => void;

/**
 * Opens the popup: draws what is known of the tab at once, and reads the page if nobody has.
 *
 * @param search query of the popup's own address
 */
export async function startSession(search: string, draw: Draw): Promise<void> {
	const tab = await asked(globalThis, search);
	if (tab === null) throw new Error("On Record: no tab is in front");
	const session = await TabSession.open(tab);
	const intents = intentsFor(session, panelOpener(painted()));
	session.show((state) => draw(state, intents));
	follow(session);
	if (session.needsReading) intents.readPage();
}

/** Keeps up with what the background finds and with settings that change elsewhere. */
function follow(session: TabSession): void {
	onTabChanged(
		({ tabId, state: tab }) => tabId === session.tabId && session.update({ tab }),
		({ tabId, progress }) => tabId === session.tabId && session.readOn(progress),
	);
	let isTold = false;
	settingsStore.onChanged((settings) => {
		isTold = true;
		session.takeOver(settings);
	});
	// They were asked for before anybody listened.
	painted()
		.then(settingsStore.read)
		.then((kept) => {
			const isSame = JSON.stringify(kept) === JSON.stringify(session.state.settings);
			if (!isTold && !isSame) session.takeOver(kept);
		})
		// Those that were read first stay.
		.catch(() => {});
}
