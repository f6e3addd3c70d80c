import type { Correction } from "../shared/correction.ts";
import { isCorrections, parseCorrections, storedCorrections } from "../shared/correction-guard.ts";
import { sessionStore, storageItem } from "./storage.ts";

const item = storageItem("local", "corrections", (stored) => stored);

/** What the reader corrected. Views read and watch it; only the background writes it. */
export const correctionStore = {
	read: async () => parseCorrections(await item.read()),
	/** @throws when the browser refuses: the disk or the quota is full */
	write: (list: readonly Correction[]) => item.write(storedCorrections(list)),
	onChanged: (listener: (kept: ReturnType<typeof parseCorrections>) => void) =>
		item.onChanged((stored) => listener(parseCorrections(stored))),
};

const keyOf = (tabId: number) => `corrections:${tabId}`;

/** What the reader corrected in a tab of a private window: in memory, until the tab is closed. */
export const passingCorrections = {
	async read(tabId: number): Promise<readonly Correction[]> {
		const stored = await sessionStore.read(keyOf(tabId));
		return isCorrections(stored) ? stored : [];
	},
	write: (tabId: number, list: readonly Correction[]) => sessionStore.write(keyOf(tabId), list),
	forget: (tabId: number) => sessionStore.remove(keyOf(tabId)),
};
