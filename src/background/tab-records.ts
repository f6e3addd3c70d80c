import type { PageIdentity } from "../shared/messages.ts";
import { recordKeyOf, tabOfRecordKey } from "../shared/storage-keys.ts";
import { parseTabRecord, type TabRecord } from "../shared/tab-record.ts";
import type { TabState } from "../shared/tab-state.ts";
import { inTurn } from "./in-turn.ts";

/** Keyed storage that may refuse to write: `storage.session` or a test's. */
export interface RecordStore {
	read(key: string): Promise<unknown>;
	write(key: string, value: unknown): Promise<void>;
	remove(key: string): Promise<void>;
	keys(): Promise<readonly string[]>;
}

/**
 * Keeps one record a tab, as JSON: browsers count an object's fields for several times their size,
 * and a book's worth of them would not fit. All of it lives in the store: the background may die
 * between any two lines. When the store is full, the texts of the tabs read longest ago make room.
 */
export class TabRecords {
	readonly #store: RecordStore;
	/** What is written depends on what was read: nothing is kept in between. */
	readonly #inTurn = inTurn();

	constructor(store: RecordStore) {
		this.#store = store;
	}

	async get(tabId: number): Promise<TabRecord | null> {
		return parseTabRecord(await this.#store.read(recordKeyOf(tabId)));
	}

	/** The record of a page; null: the tab has none, or another page's. */
	async of(tabId: number, { pageId, url }: PageIdentity): Promise<TabRecord | null> {
		const record = await this.get(tabId);
		return record?.pageId === pageId && record.url === url ? record : null;
	}

	/** The reader says that what was taken for another language is English: that page is to be read so. */
	takeForEnglish(tabId: number, page: PageIdentity): Promise<void> {
		return this.#inTurn(async () => {
			const record = await this.of(tabId, page);
			if (record?.state.status !== "other-language") return;
			await this.#keep(tabId, { ...record, takenFor: record.state.language });
		});
	}

	forget(tabId: number): Promise<void> {
		return this.#inTurn(() => this.#remove(tabId));
	}

	/** Forgets a page: the tab's record may be another page's by now. */
	forgetPage(tabId: number, page: PageIdentity): Promise<void> {
		return this.#inTurn(async () => {
			if (await this.of(tabId, page)) await this.#remove(tabId);
		});
	}

	/** Tabs that have a record. */
	async tabIds(): Promise<number[]> {
		const keys = await this.#store.keys();
		return keys.map(tabOfRecordKey).filter((id) => id !== null);
	}

	/** Visits every record there is, all at the same time. */
	async each(visit: (tabId: number, record: TabRecord) => Promise<void>): Promise<void> {
		const tabIds = await this.tabIds();
		await Promise.all(
			tabIds.map(async (tabId) => {
				const record = await this.get(tabId);
				if (record) await visit(tabId, record);
			}),
		);
	}

	/**
	 * Keeps a record, making room if need be. Gives the state that was kept: `failed` for want of
	 * storage when even an empty store cannot take it.
	 */
	keep(tabId: number, record: TabRecord): Promise<TabState> {
		return this.#inTurn(() => this.#keep(tabId, record));
	}

	/**
	 * Does what needs a little room in the same store; when there is none, the text read longest ago
	 * makes some.
	 *
	 * @throws what `write` throws when nothing can make room
	 */
	withRoom(write: () => Promise<void>): Promise<void> {
		return this.#inTurn(async () => {
			if (await succeeds(write)) return;
			for (const other of await this.#oldestFirst(null)) {
				await this.#shrink(other);
				if (await succeeds(write)) return;
			}
			await write();
		});
	}

	async #keep(tabId: number, record: TabRecord): Promise<TabState> {
		if (await this.#tryWrite(tabId, record)) return record.state;
		for (const other of await this.#oldestFirst(tabId)) {
			await this.#shrink(other);
			if (await this.#tryWrite(tabId, record)) return record.state;
		}
		const state: TabState = { status: "failed", reason: "storage" };
		if (!(await this.#tryWrite(tabId, { ...record, state }))) await this.#remove(tabId);
		return state;
	}

	async #tryWrite(tabId: number, record: TabRecord): Promise<boolean> {
		return succeeds(() => this.#store.write(recordKeyOf(tabId), JSON.stringify(record)));
	}

	async #oldestFirst(except: number | null): Promise<number[]> {
		const others = (await this.tabIds()).filter((id) => id !== except);
		const records = await Promise.all(
			others.map(async (id) => ({ id, record: await this.get(id) })),
		);
		return records
			.filter(({ record }) => record === null || "report" in record.state)
			.sort((a, b) => (a.record?.keptAt ?? 0) - (b.record?.keptAt ?? 0))
			.map(({ id }) => id);
	}

	/** Drops the text but not who is in the tab: its marks can still be repainted. */
	async #shrink(tabId: number): Promise<void> {
		const record = await this.get(tabId);
		if (record) await this.#tryWrite(tabId, { ...record, state: { status: "unread" } });
		else await this.#remove(tabId);
	}

	#remove(tabId: number): Promise<void> {
		return this.#store.remove(recordKeyOf(tabId));
	}
}

/** The quota is the only reason for which browsers refuse; the caller makes room or says so. */
async function succeeds(write: () => Promise<void>): Promise<boolean> {
	try {
		await write();
		return true;
	} catch {
		return false;
	}
}
