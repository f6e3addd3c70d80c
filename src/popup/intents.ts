import { viewIntentsFor } from "../report/intents.ts";
import type { ViewIntents, ViewState } from "../report/state.ts";
import type { TabSession } from "../report/tab-session.ts";
import { type HandOut, handOut } from "./label/hand-out.ts";

/** What a reader can want of the popup. */
export interface PopupIntents extends ViewIntents {
	/** Must be called in the click itself: it may copy. */
	handOut(what: HandOut): void;
	/** Must be called in the click itself; null where the browser has no side panel. */
	readonly openPanel: (() => void) | null;
}

/** What the popup and its parts are drawn from. */
export interface PopupProps {
	readonly state: ViewState;
	readonly intents: PopupIntents;
}

/** Carries out what the reader wants. What goes wrong is told; nothing is thrown. */
export function intentsFor(
	session: TabSession,
	openPanel: (() => Promise<void>) | null,
): PopupIntents {
	return {
		...viewIntentsFor(session),
		handOut: (what) => giveAway(session, what),
		openPanel: openPanel && (() => moveTo(openPanel())),
	};
}

async function giveAway(session: TabSession, what: HandOut): Promise<void> {
	const { tab, settings } = session.state;
	if (!("report" in tab)) return;
	const done = handOut(what, tab.report, settings);
	// Said anew, the same sentence would not be read out again.
	session.update({ told: null });
	session.update({ told: await done });
}

/** The panel shows all that the popup does, so the popup makes room. */
async function moveTo(opening: Promise<void>): Promise<void> {
	await opening;
	window.close();
}
