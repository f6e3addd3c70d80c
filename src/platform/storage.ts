import { browser } from "./browser.ts";

/** One key of the browser's storage. What is stored is untrusted: `parse` decides what it is. */
export interface StorageItem<T> {
	read(): Promise<T>;
	/** @throws when the browser refuses: the disk or the quota is full. */
	write(value: T): Promise<void>;
	remove(): Promise<void>;
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
		remove: () => store.remove(key),
		onChanged(listener) {
			browser.storage.onChanged.addListener((changes, changed) => {
				const change = changed === area ? changes[key] : undefined;
				if (change) listener(parse(change.newValue));
			});
		},
	};
}

/** Keys of an area that start with a prefix. */
export async function keysWith(area: Area, prefix: string): Promise<string[]> {
	const all = await browser.storage[area].get(null);
	return Object.keys(all).filter((key) => key.startsWith(prefix));
}
