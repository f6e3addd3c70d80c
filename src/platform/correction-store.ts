import { type Numbered, parseCorrections, storedCorrections } from "../shared/correction-guard.ts";
import { CORRECTIONS_KEY, passingKeyOf } from "../shared/storage-keys.ts";
import { sessionStore, storageItem } from "./storage.ts";

const item = storageItem("local", CORRECTIONS_KEY, (stored) => stored);

/** What the reader corrected. Views read and watch it; only the background writes it. */
export const correctionStore = {
	read: async () => parseCorrections(await item.read()),
	/** @throws when the browser refuses: the disk or the quota is full */
	write: ({ list, next }: Numbered) => item.write(storedCorrections(list, next)),
	onChanged: (listener: (kept: ReturnType<typeof parseCorrections>) => void) =>
		item.onChanged((stored) => listener(parseCorrections(stored))),
};

/** What the reader corrected in a tab of a private window: in memory, until the tab is closed. */
export const passingCorrections = {
	read: async (tabId: number) => parseCorrections(await sessionStore.read(passingKeyOf(tabId))),
	write: (tabId: number, { list, next }: Numbered) =>
		sessionStore.write(passingKeyOf(tabId), storedCorrections(list, next)),
	forget: (tabId: number) => sessionStore.remove(passingKeyOf(tabId)),
};
