import { diaryEntryOf } from "../shared/diary.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";
import { answerInTime, BRIEFLY } from "./page-there.ts";
import type { Ports } from "./ports.ts";

type DiaryPorts = Pick<Ports, "diary" | "isPrivate" | "now">;

/**
 * Notes an article in the reader's diary, if there shall be one and the tab is not of a private
 * window. Waited for before the page is answered: a background that dies in between is asked again,
 * and so nothing that was read lacks in the diary. Never throws, nor waits for long: the diary must
 * not disturb the reading.
 */
export async function noteInDiary(
	ports: DiaryPorts,
	tabId: number,
	state: TabState,
	settings: Pick<Settings, "diary">,
): Promise<void> {
	if (settings.diary) await answerInTime(note(ports, tabId, state), BRIEFLY);
}

async function note(
	{ diary, isPrivate, now }: DiaryPorts,
	tabId: number,
	state: TabState,
): Promise<void> {
	if (state.status !== "read" && state.status !== "nothing-found") return;
	try {
		if (await isPrivate(tabId)) return;
		const entry = diaryEntryOf(state.report, now());
		if (entry) await diary.note(entry);
	} catch (error) {
		console.error("On Record: the diary could not be written", error);
	}
}
