import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { DAY, DIARY_LIMITS, type DiaryEntry, isDiaryEntry, readAgain } from "../shared/diary.ts";

/** The reading diary, on this device. All of it may throw: no disk, no room, a damaged database. */
export interface DiaryStore {
	/** Keeps an article, and drops what is too old or too much. */
	note(entry: DiaryEntry): Promise<void>;
	/** The article read last first; what is no entry is left out. */
	all(): Promise<readonly DiaryEntry[]>;
	remove(address: string): Promise<void>;
	clear(): Promise<void>;
}

interface Schema extends DBSchema {
	entries: {
		key: string;
		/** Untrusted until looked at: the profile may be damaged, or written by a later version. */
		value: DiaryEntry;
		indexes: { lastRead: number };
	};
}

type Database = IDBPDatabase<Schema>;

/** Of the database's form; one of a later version is not opened. */
const VERSION = 1;

/**
 * The diary of a name. It is opened with the first use, and anew once a connection is lost.
 *
 * @param limits of what it holds; a test's own
 */
export function diaryStoreNamed(
	name: string,
	limits: { readonly entries: number; readonly days: number } = DIARY_LIMITS,
): DiaryStore {
	let opened: Promise<Database> | null = null;
	const open = () => {
		opened ??= openDiary(name, () => {
			opened = null;
		});
		return opened;
	};
	return {
		note: async (entry) => note(await open(), entry, limits),
		all: async () => all(await open()),
		remove: async (address) => (await open()).delete("entries", address),
		clear: async () => (await open()).clear("entries"),
	};
}

/** The reader's diary. */
export const diaryStore: DiaryStore = diaryStoreNamed("diary");

async function openDiary(name: string, onLost: () => void): Promise<Database> {
	try {
		return await openDB<Schema>(name, VERSION, {
			upgrade(database) {
				const entries = database.createObjectStore("entries", { keyPath: "address" });
				entries.createIndex("lastRead", "lastRead");
			},
			blocking(_, __, { target }) {
				(target as IDBDatabase).close();
				onLost();
			},
			terminated: onLost,
		});
	} catch (error) {
		onLost();
		throw error;
	}
}

async function note(
	database: Database,
	entry: DiaryEntry,
	{ entries, days }: { readonly entries: number; readonly days: number },
): Promise<void> {
	const change = database.transaction("entries", "readwrite");
	// A step that fails throws by itself, and then nobody waits for the end, which fails too.
	change.done.catch(() => undefined);
	const before: unknown = await change.store.get(entry.address);
	await change.store.put(readAgain(isDiaryEntry(before) ? before : null, entry));
	const tooOld = IDBKeyRange.upperBound(entry.lastRead - days * DAY);
	let surplus = (await change.store.count()) - entries;
	const byAge = change.store.index("lastRead");
	for (const key of await byAge.getAllKeys(tooOld)) {
		await change.store.delete(key);
		surplus--;
	}
	if (surplus > 0) {
		for (const key of await byAge.getAllKeys(null, surplus)) await change.store.delete(key);
	}
	await change.done;
}

async function all(database: Database): Promise<readonly DiaryEntry[]> {
	const stored: readonly unknown[] = await database.getAll("entries");
	return stored.filter(isDiaryEntry).sort((a, b) => b.lastRead - a.lastRead);
}
