import { diaryStore } from "../../platform/diary-store.ts";
import { isInPrivateWindow } from "../../platform/which.ts";
import type { DiaryEntry } from "../../shared/diary.ts";
import type { MessageKey } from "../../shared/message-key.ts";

/** The diary as the options show it; null when it could not be opened, other than in private windows. */
export type DiaryState = readonly DiaryEntry[] | "private" | null;

/** What is in the diary now. */
export async function readDiary(): Promise<DiaryState> {
	try {
		return await diaryStore.all();
	} catch (error) {
		// Firefox opens no database there.
		if (isInPrivateWindow()) return "private";
		console.error("On Record: the diary could not be read", error);
		return null;
	}
}

/** Takes one article out and gives what to tell. */
export function forgetArticle(address: string): Promise<MessageKey> {
	return done(diaryStore.remove(address), "told_diary_forgotten");
}

/** Takes all out and gives what to tell. */
export function clearDiary(): Promise<MessageKey> {
	return done(diaryStore.clear(), "told_diary_cleared");
}

async function done(work: Promise<void>, told: MessageKey): Promise<MessageKey> {
	try {
		await work;
		return told;
	} catch (error) {
		console.error("On Record: the diary could not be written", error);
		return "told_diary_not_changed";
	}
}
