import { beforeEach, expect, test, vi } from "vitest";
import { TabRecords } from "../../../src/background/tab-records.ts";
import type { TabRecord } from "../../../src/shared/tab-record.ts";
import { report } from "../report/report.ts";
import { MemoryStore } from "./fake-ports.ts";

const TAB = 7;
const OTHER = 8;
const PAGE = { pageId: "a", url: "https://news.example/a" };
const SONG: TabRecord = {
	...PAGE,
	state: { status: "other-language", language: "de" },
	keptAt: 1,
};
const NEXT: TabRecord = {
	pageId: "b",
	url: "https://news.example/b",
	state: { status: "not-article" },
	keptAt: 2,
};
/** Two of them do not fit the store. */
const LONG: TabRecord = {
	...PAGE,
	state: { status: "read", report: report("x".repeat(6_000)) },
	keptAt: 1,
};

async function turns(count: number): Promise<void> {
	for (let i = 0; i < count; i++) await new Promise((resolve) => setTimeout(resolve));
}

/** Reading takes it as long as any browser's. */
class SlowStore extends MemoryStore {
	override async read(key: string): Promise<unknown> {
		const found = await super.read(key);
		await turns(1);
		return found;
	}
}

let store: MemoryStore;
let records: TabRecords;

beforeEach(() => {
	store = new SlowStore(10_000);
	records = new TabRecords(store);
});

test.each<[string, TabRecord, () => Promise<unknown>]>([
	["forgets the page before it", SONG, () => records.forgetPage(TAB, PAGE)],
	["takes the page before it for English", SONG, () => records.takeForEnglish(TAB, PAGE)],
	["makes room for another tab's text", LONG, () => records.keep(OTHER, LONG)],
	[
		"makes room for a note",
		LONG,
		() => records.withRoom(() => store.write("note", "y".repeat(8_000))),
	],
])("what is kept of a page outlives what just %s", async (_, before, act) => {
	for (let later = 0; later < 4; later++) {
		await records.keep(TAB, before);
		const acted = act();
		await turns(later);
		await Promise.all([acted, records.keep(TAB, NEXT)]);
		expect(await records.get(TAB)).toEqual(NEXT);
		for (const key of await store.keys()) await store.remove(key);
	}
});

test("a note for which there is room is written without a look at what is kept", async () => {
	await records.keep(TAB, LONG);
	const read = vi.spyOn(store, "read");
	const keys = vi.spyOn(store, "keys");
	await records.withRoom(() => store.write("note", true));
	expect(await store.read("note")).toBe(true);
	expect(read).toHaveBeenCalledTimes(1);
	expect(keys).not.toHaveBeenCalled();
});
