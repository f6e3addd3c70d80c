import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diaryEntryOf, isDiaryEntry, readAgain } from "../../../src/shared/diary.ts";
import { attribution, report, source } from "../report/report.ts";

const NOON = 1_900_000_000_000;
const STORY = {
	...report("Ana Ruiz and two officials said so. Reportedly it rains.", {
		sources: [
			source(0, { kind: "person", name: "Ana Ruiz" }),
			source(1, { kind: "unnamed-group" }),
		],
		attributions: [
			attribution(0, { kind: "person", sourceId: 0 }),
			attribution(1, { kind: "unnamed-group", sourceId: 1 }),
			attribution(2, { kind: "unnamed-group", sourceId: 1 }),
			attribution(3, { kind: "unnamed-group", sourceId: 1, confidence: 0.2 }),
			attribution(4, { kind: "person", sourceId: 0, cueKind: "attitude" }),
			attribution(5, { kind: "hidden" }),
		],
	}),
	title: "Rain",
	publisher: "The Northfield Gazette",
};

describe("what the diary keeps of an article", () => {
	test("is its address, title, outlet, time and figures, and no word of its text", () => {
		expect(diaryEntryOf(STORY, NOON)).toEqual({
			address: "https://news.example/2031/bridge",
			title: "Rain",
			outlet: "The Northfield Gazette",
			firstRead: NOON,
			lastRead: NOON,
			counts: { named: 1, institutional: 0, "second-hand": 0, unnamed: 2, vague: 1 },
			sources: 2,
		});
	});

	test.each([null, "", "  "])("goes by the host where the publisher is %j", (publisher) => {
		const url = "https://www.news.example/a";
		expect(diaryEntryOf({ ...STORY, url, publisher }, NOON)?.outlet).toBe("news.example");
	});

	test.each([
		["https://news.example/a?utm_source=x&utm_medium=mail", "https://news.example/a"],
		["https://news.example/a?id=7&fbclid=q#top", "https://news.example/a?id=7"],
		["https://news.example/a?id=7&page=2", "https://news.example/a?id=7&page=2"],
		["https://news.example/a#comments", "https://news.example/a"],
	])("stands under the same address however a reader came: %s", (url, address) => {
		expect(diaryEntryOf({ ...STORY, url }, NOON)?.address).toBe(address);
	});

	test("is nothing for a file of the reader's own", () => {
		expect(diaryEntryOf({ ...STORY, url: "file:///home.html" }, NOON)).toBeNull();
	});

	test("keeps the first day when the article is read again, and the newer figures", () => {
		const first = diaryEntryOf(STORY, NOON)!;
		const again = { ...first, firstRead: NOON + 5, lastRead: NOON + 5, sources: 9 };
		expect(readAgain(first, again)).toEqual({ ...again, firstRead: NOON });
		expect(readAgain(null, again)).toEqual(again);
	});
});

describe("an entry from the disk", () => {
	const sound = diaryEntryOf(STORY, NOON)!;

	test("is taken when it is one", () => expect(isDiaryEntry(sound)).toBe(true));

	test.each([
		{ address: "javascript:alert(1)" },
		{ address: "file:///etc/passwd" },
		{ address: "x" },
		{ title: 7 },
		{ title: "x".repeat(20_000) },
		{ outlet: null },
		{ firstRead: -1 },
		{ lastRead: "today" },
		{ counts: { ...sound.counts, unnamed: 1.5 } },
		{ counts: { named: 1 } },
		{ sources: Number.NaN },
	])("is left out with %j", (damage) => {
		expect(isDiaryEntry({ ...sound, ...damage })).toBe(false);
	});

	test("never makes the guard throw", () => {
		fc.assert(fc.property(fc.anything(), (value) => typeof isDiaryEntry(value) === "boolean"));
	});
});
