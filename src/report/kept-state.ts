import { bookedFor } from "../correction/booked.ts";
import { correctedState } from "../correction/corrected-state.ts";
import type { AskedTab } from "../platform/asked.ts";
import { parseCorrections } from "../shared/correction-guard.ts";
import { isPage } from "../shared/identity-guard.ts";
import { isOff } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import { CORRECTIONS_KEY, passingKeyOf, recordKeyOf } from "../shared/storage-keys.ts";
import { parseTabRecord } from "../shared/tab-record.ts";
import type { TabState } from "../shared/tab-state.ts";

/** A document that does not answer within this time, milliseconds, is the background's to ask. */
const PATIENCE = 150;

/**
 * Where a tab stands by what is kept of it, without the background, which is most often asleep and
 * slow to wake. Null where that does not settle it: nothing was read, the tab shows another document
 * or does not say which, or the reader turned the site off.
 */
export async function keptState(asked: AskedTab, settings: Settings): Promise<TabState | null> {
	const { id } = asked;
	const [lasting, passing, shown] = await Promise.all([
		asked.lasting,
		asked.passing,
		Promise.race([asked.identity, silence()]),
	]);
	if (!isPage(shown)) return null;
	const record = parseTabRecord(passing[recordKeyOf(id)]);
	if (record?.pageId !== shown.pageId || record.url !== shown.url) return null;
	const { url, state } = record;
	if (state.status === "unread" || isOff(url, settings)) return null;
	const kept = parseCorrections(lasting[CORRECTIONS_KEY]);
	const ofTab = parseCorrections(passing[passingKeyOf(id)]);
	return correctedState(state, bookedFor(url, kept.list, ofTab.list));
}

function silence(): Promise<null> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(null), PATIENCE);
	});
}
