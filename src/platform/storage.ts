import { browser } from "./browser.ts";

/** One key of the browser's storage. What is stored is untrusted: `parse` decides what it is. */
export interface StorageItem<T> {
	read(): Promise<T>;
	/** @throws when the browser refuses: the disk or the quota is full. */
	write(value: T): Promise<void>;
	onChanged(listener: (value: T) => void): void;
}

/** `local` outlives the browser; `session` is kept in memory and never seen by pages. */
export type Area = "local" | "session";

/** Makes a typed item of one key. */
export function storageItem<T>(
	area: Area,
	key: string,
	parse: (stored: unknown) => T,
): StorageItem<T> {
	const store = browser.storage[area];
	return {
		async read() {
			const found = await store.get(key);
			return parse(found[key]);
		},
		write: (value) => store.set({ [key]: value }),
		onChanged(listener) {
			browser.storage.onChanged.addListener((changes, changed) => {
				const change = changed === area ? changes[key] : undefined;
				if (change) listener(parse(change.newValue));
			});
		},
	};
}

/** The session area by key, for what has one entry a tab. */
export const sessionStore = {
	read: async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key],
	/** @throws when the area's 10 MB are full */
	write: (key: string, value: unknown): Promise<void> =>
		browser.storage.session.set({ [key]: value }),
	remove: (key: string): Promise<void> => browser.storage.session.remove(key),
	keys: async (): Promise<readonly string[]> =>
		Object.keys(await browser.storage.session.get(null)),
};
