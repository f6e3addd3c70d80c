import { diaryEntryOf } from "../shared/diary.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { Ports } from "./ports.ts";

/**
 * Notes an article in the reader's diary, if there shall be one and the tab is not of a private
 * window. Never throws, and nobody need wait for it: the diary must not disturb the reading.
 */
export async function noteInDiary(
	{ diary, settings, isPrivate, now }: Pick<Ports, "diary" | "settings" | "isPrivate" | "now">,
	tabId: number,
	state: TabState,
): Promise<void> {
	if (state.status !== "read" && state.status !== "nothing-found") return;
	try {
		if (!(await settings.read()).diary || (await isPrivate(tabId))) return;
		const entry = diaryEntryOf(state.report, now());
		if (entry) await diary.note(entry);
	} catch (error) {
		console.error("On Record: the diary could not be written", error);
	}
}
