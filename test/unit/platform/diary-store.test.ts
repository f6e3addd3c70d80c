import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type DiaryStore, diaryStoreNamed } from "../../../src/platform/diary-store.ts";
import { DAY, type DiaryEntry } from "../../../src/shared/diary.ts";

const TODAY = 1_900_000_000_000;
const COUNTS = { named: 1, institutional: 0, "second-hand": 0, unnamed: 2, vague: 0 };

function entry(path: string, readOn: number, more: Partial<DiaryEntry> = {}): DiaryEntry {
	return {
		address: `https://news.example/${path}`,
		title: path,
		outlet: "News",
		firstRead: readOn,
		lastRead: readOn,
		counts: COUNTS,
		sources: 2,
		...more,
	};
}

let name = "";
let store: DiaryStore;
let runs = 0;

beforeEach(() => {
	name = `diary ${runs++}`;
	store = diaryStoreNamed(name, { entries: 5, days: 30 });
});

const titles = async () => (await store.all()).map(({ title }) => title);

describe("the diary", () => {
	test("gives what was read last first, also to whoever opens it later", async () => {
		await store.note(entry("a", TODAY));
		await store.note(entry("b", TODAY + 1));
		expect(await titles()).toEqual(["b", "a"]);
		expect(await diaryStoreNamed(name).all()).toEqual(await store.all());
	});

	test("holds an article once, with the newest figures and its first day", async () => {
		await store.note(entry("a", TODAY));
		await store.note(entry("a", TODAY + DAY, { sources: 7 }));
		expect(await store.all()).toEqual([entry("a", TODAY, { lastRead: TODAY + DAY, sources: 7 })]);
	});

	test("drops what was read longest ago when there is too much", async () => {
		for (const [i, path] of ["a", "b", "c", "d", "e"].entries()) {
			await store.note(entry(path, TODAY + i));
		}
		await store.note(entry("a", TODAY + 10));
		await store.note(entry("f", TODAY + 11));
		expect(await titles()).toEqual(["f", "a", "e", "d", "c"]);
	});

	test("drops what is too old", async () => {
		await store.note(entry("old", TODAY - 31 * DAY));
		await store.note(entry("young", TODAY - 29 * DAY));
		await store.note(entry("new", TODAY));
		expect(await titles()).toEqual(["new", "young"]);
	});

	test("forgets one article, or all", async () => {
		for (const path of ["a", "b", "c"]) await store.note(entry(path, TODAY));
		await store.remove(entry("b", TODAY).address);
		expect((await titles()).sort()).toEqual(["a", "c"]);
		await store.clear();
		expect(await titles()).toEqual([]);
	});

	test("leaves out what is no entry, and takes it for new when the article is read again", async () => {
		await store.note(entry("a", TODAY));
		const database = await openDB(name, 1);
		const damaged = { ...entry("b", TODAY), counts: "many", firstRead: 0 };
		await database.put("entries", damaged);
		database.close();
		expect(await titles()).toEqual(["a"]);
		await store.note(entry("b", TODAY + 1));
		expect((await store.all())[0]).toEqual(entry("b", TODAY + 1));
	});

	test("of a later version is not touched", async () => {
		const later = await openDB(name, 9);
		later.close();
		await expect(store.all()).rejects.toThrow();
		await expect(store.note(entry("a", TODAY))).rejects.toThrow();
	});

	test("steps aside when its database is deleted, and starts anew", async () => {
		await store.note(entry("a", TODAY));
		await new Promise((resolve) => {
			indexedDB.deleteDatabase(name).onsuccess = resolve;
		});
		expect(await titles()).toEqual([]);
		await store.note(entry("b", TODAY));
		expect(await titles()).toEqual(["b"]);
	});
});

describe("a background that dies while it keeps an entry", () => {
	/** Has the browser undo the change at its nth request to the database (from 0), as when it dies. */
	function dieAt(step: number): { readonly died: boolean; heal(): void } {
		let requests = 0;
		const state = { died: false, heal: () => vi.restoreAllMocks() };
		for (const name of ["get", "put", "count", "delete"] as const) {
			const act = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
			vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
				this: IDBObjectStore,
				...given: unknown[]
			) {
				const request = act.apply(this, given);
				if (requests++ === step) {
					state.died = true;
					this.transaction.abort();
				}
				return request as never;
			});
		}
		return state;
	}

	test("leaves the diary as it was, at whatever step, and the next one keeps it", async () => {
		for (let step = 0; ; step++) {
			store = diaryStoreNamed(`dying ${step}`, { entries: 2, days: 30 });
			await store.note(entry("a", TODAY));
			await store.note(entry("b", TODAY + 1));
			const life = dieAt(step);
			const kept = await store.note(entry("c", TODAY + 2)).then(
				() => true,
				() => false,
			);
			life.heal();
			expect({ step, kept }).toEqual({ step, kept: !life.died });
			if (!life.died) return expect(step).toBeGreaterThan(3);
			expect({ step, titles: await titles() }).toEqual({ step, titles: ["b", "a"] });
			await store.note(entry("c", TODAY + 2));
			expect({ step, titles: await titles() }).toEqual({ step, titles: ["c", "b"] });
		}
	});

	test("keeps no options page from listing or deleting meanwhile", async () => {
		const options = diaryStoreNamed(name, { entries: 5, days: 30 });
		await store.note(entry("a", TODAY));
		const life = dieAt(1);
		const [noted, listed] = await Promise.allSettled([
			store.note(entry("b", TODAY + 1)),
			options.all(),
		]);
		life.heal();
		expect(noted.status).toBe("rejected");
		expect(listed).toMatchObject({ status: "fulfilled", value: [{ title: "a" }] });
		await options.remove(entry("a", TODAY).address);
		expect(await titles()).toEqual([]);
	});
});
