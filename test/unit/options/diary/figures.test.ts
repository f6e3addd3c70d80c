import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../../src/engine/index.ts";
import { diaryAsCsv } from "../../../../src/options/diary/diary-csv.ts";
import { byOutlet, inAll, readMost, summed } from "../../../../src/options/diary/figures.ts";
import { timelineOf } from "../../../../src/options/diary/periods.ts";
import { filtered } from "../../../../src/options/diary/search.ts";
import { DIARY_LIMITS } from "../../../../src/shared/diary.ts";
import { cellsOf } from "../../shared/csv-reader.ts";
import { NOW, readDaysAgo } from "./diary-data.ts";

describe("outlets", () => {
	const entries = [
		readDaysAgo(1, { outlet: "Zeit" }),
		readDaysAgo(2, { outlet: "Échos" }),
		readDaysAgo(3, { outlet: "Zeit" }),
		readDaysAgo(4, { outlet: "Fjord" }),
	];

	test("stand by their names, whatever their figures", () => {
		expect(byOutlet(entries, "en").map(({ outlet, articles }) => [outlet, articles])).toEqual([
			["Échos", 1],
			["Fjord", 1],
			["Zeit", 2],
		]);
	});

	test("have the figures of all their articles", () => {
		expect(byOutlet(entries, "en").at(-1)?.counts).toEqual({
			named: 6,
			institutional: 2,
			"second-hand": 0,
			unnamed: 4,
			vague: 0,
		});
	});

	test("read most are still in the order of their names", () => {
		expect(readMost(byOutlet(entries, "en"), 2).map(({ outlet }) => outlet)).toEqual([
			"Échos",
			"Zeit",
		]);
	});
});

describe("time", () => {
	test("of a young diary is in weeks from Monday, this week last", () => {
		const { unit, periods } = timelineOf(
			[readDaysAgo(0), readDaysAgo(2), readDaysAgo(3)],
			NOW,
			NOW,
		);
		expect(unit).toBe("week");
		expect(periods).toHaveLength(6);
		expect(periods.map(({ articles }) => articles)).toEqual([0, 0, 0, 0, 1, 2]);
		expect(new Date(periods.at(-1)!.start)).toEqual(new Date(2031, 10, 17));
	});

	test("of an old diary is in months", () => {
		const old = readDaysAgo(200);
		const { unit, periods } = timelineOf([old, readDaysAgo(0)], old.firstRead, NOW);
		expect(unit).toBe("month");
		expect(new Date(periods[0]!.start)).toEqual(new Date(2031, 4, 1));
		expect(new Date(periods.at(-1)!.start)).toEqual(new Date(2031, 10, 1));
	});

	test("holds every article that the diary can hold, once", () => {
		const days = fc.array(fc.integer({ min: 0, max: DIARY_LIMITS.days }), { minLength: 1 });
		fc.assert(
			fc.property(days, (all) => {
				const entries = all.map((one) => readDaysAgo(one));
				const since = Math.min(...entries.map(({ firstRead }) => firstRead));
				const { periods } = timelineOf(entries, since, NOW);
				expect(periods.reduce((sum, { articles }) => sum + articles, 0)).toBe(all.length);
				const together = periods.reduce((sum, { counts }) => sum + inAll(counts, CATEGORIES), 0);
				expect(together).toBe(inAll(summed(entries), CATEGORIES));
			}),
		);
	});

	test("begins for every outlet where the diary begins", () => {
		const since = readDaysAgo(60).firstRead;
		const ofOne = timelineOf([readDaysAgo(1)], since, NOW);
		const ofAll = timelineOf([readDaysAgo(1), readDaysAgo(60)], since, NOW);
		expect(ofOne.periods.map(({ start }) => start)).toEqual(
			ofAll.periods.map(({ start }) => start),
		);
	});
});

describe("finding", () => {
	const entries = [
		readDaysAgo(1, { title: "Élection: the vote", outlet: "Gazette" }),
		readDaysAgo(2, { title: null, outlet: "Courier", address: "https://courier.example/harbour" }),
	];
	const found = (words: string, outlet: string | null = null) =>
		filtered(entries, { words, outlet }).map(({ outlet: one }) => one);

	test.each([
		["election", ["Gazette"]],
		["VOTE gazette", ["Gazette"]],
		["harbour", ["Courier"]],
		["vote harbour", []],
		["  ", ["Gazette", "Courier"]],
	])("%j", (words, outlets) => expect(found(words)).toEqual(outlets));

	test("keeps to one outlet", () => expect(found("", "Courier")).toEqual(["Courier"]));
});

test("the diary as a table holds everything it knows, and no formula", () => {
	const entry = readDaysAgo(0, { title: '=HYPERLINK("x")', outlet: "A, B", firstRead: 0 });
	expect(cellsOf(diaryAsCsv([entry]))).toEqual([
		"address,title,outlet,first_read,last_read,named,institutional,second_hand,unnamed,vague,sources".split(
			",",
		),
		[
			"https://gazette.example/0",
			`'=HYPERLINK("x")`,
			"A, B",
			"1970-01-01T00:00:00.000Z",
			new Date(NOW).toISOString(),
			"3",
			"1",
			"0",
			"2",
			"0",
			"4",
		],
	]);
});
