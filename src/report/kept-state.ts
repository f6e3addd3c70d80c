import { bookedFor } from "../correction/booked.ts";
import { correctedState } from "../correction/corrected-state.ts";
import { correctionStore, passingCorrections } from "../platform/correction-store.ts";
import { sessionStore } from "../platform/storage.ts";
import { documentIn } from "../platform/views.ts";
import { isOff } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import { parseTabRecord, recordKeyOf } from "../shared/tab-record.ts";
import type { TabState } from "../shared/tab-state.ts";

/** A document that does not answer within this time, milliseconds, is the background's to ask. */
const PATIENCE = 150;

/**
 * Where a tab stands by what is kept of it, without the background, which is most often asleep and
 * slow to wake. Null where that does not settle it: nothing was read, the tab shows another document
 * or does not say which, or the reader turned the site off.
 */
export async function keptState(
	tabId: number,
	settings: Promise<Settings>,
): Promise<TabState | null> {
	const [stored, shown, kept, passing] = await Promise.all([
		sessionStore.read(recordKeyOf(tabId)),
		Promise.race([documentIn(tabId), silence()]),
		correctionStore.read(),
		passingCorrections.read(tabId),
	]);
	const record = shown && parseTabRecord(stored);
	if (!record || record.pageId !== shown.pageId || record.url !== shown.url) return null;
	const { url, state } = record;
	if (state.status === "unread" || isOff(url, await settings)) return null;
	return correctedState(state, bookedFor(url, kept.list, passing));
}

function silence(): Promise<null> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(null), PATIENCE);
	});
}
