import { viewIntentsFor } from "../report/intents.ts";
import type { ViewIntents } from "../report/state.ts";
import type { TabSession } from "../report/tab-session.ts";
import { type HandOut, handOut } from "./label/hand-out.ts";

/** What a reader can want of the popup. */
export interface PopupIntents extends ViewIntents {
	/** Must be called in the click itself: it may copy. */
	handOut(what: HandOut): void;
}

/** Carries out what the reader wants. What goes wrong is told; nothing is thrown. */
export function intentsFor(session: TabSession): PopupIntents {
	return {
		...viewIntentsFor(session),
		handOut: (what) => giveAway(session, what),
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
