import { viewIntentsFor } from "../report/intents.ts";
import type { ViewIntents } from "../report/state.ts";
import type { TabSession } from "../report/tab-session.ts";
import type { MessageKey } from "../shared/message-key.ts";
import type { Report } from "../shared/tab-state.ts";
import { copyReport, downloadReport } from "./report-file.ts";

/** What a reader can want of the popup. */
export interface PopupIntents extends ViewIntents {
	copyReport(): void;
	downloadReport(): void;
}

/** Carries out what the reader wants. What goes wrong is told; nothing is thrown. */
export function intentsFor(session: TabSession): PopupIntents {
	return {
		...viewIntentsFor(session),
		copyReport: () => handOut(session, copyReport),
		downloadReport: () => handOut(session, downloadReport),
	};
}

async function handOut(
	session: TabSession,
	give: (report: Report) => Promise<MessageKey>,
): Promise<void> {
	const { tab } = session.state;
	if ("report" in tab) session.update({ told: await give(tab.report) });
}
