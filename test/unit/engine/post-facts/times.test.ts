import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printedDay } from "../../../../src/engine/post-facts/printed-day.ts";
import { factsOf, PROSE } from "./post.ts";

const dated = (postedAt: string | null, printedDate: string | null, published: string | null) =>
	factsOf({ postedAt, printedDate }, PROSE, { published });

describe("the time between a post and its article", () => {
	test.each([
		["2022-06-15T08:00:00.000Z", "2025-06-20", { count: 3, unit: "year", side: "before" }],
		[
			"2022-06-15T08:00:00.000Z",
			"2025-06-15T10:00:00Z",
			{ count: 3, unit: "year", side: "before" },
		],
		["2025-03-01T08:00:00.000Z", "2025-06-20", { count: 3, unit: "month", side: "before" }],
		["2025-06-15T08:00:00.000Z", "2025-06-20", { count: 5, unit: "day", side: "before" }],
		["2025-06-25T08:00:00.000Z", "June 20, 2025", { count: 5, unit: "day", side: "after" }],
		["2025-06-19T23:00:00.000Z", "2025-06-20", null],
		["2025-06-19T23:00:00.000Z", "yesterday", null],
		["2025-06-19T23:00:00.000Z", null, null],
	])("%s in an article of %s", (postedAt, published, distance) => {
		expect(dated(postedAt, null, published).distance).toEqual(distance);
	});

	test("is read off the printed date where the id tells none", () => {
		expect(dated(null, "June 15, 2015", "2025-07-01").distance).toEqual({
			count: 10,
			unit: "year",
			side: "before",
		});
	});
});

describe("a printed date", () => {
	test.each([
		["June 15, 2025", true],
		["14 Jun 2025", true],
		["June 16, 2025 at 1:10am NZST", true],
		["June 18, 2025", false],
		["June 15, 2024", false],
		["15. Juni 2025", null],
		["February 31, 2025", null],
		["2h", null],
	])("%s is held against the id's time", (printedDate, fits) => {
		expect(dated("2025-06-15T12:00:00.000Z", printedDate, null).printedDateFits).toBe(fits);
	});

	test("without an id has nothing to be held against", () => {
		expect(dated(null, "June 18, 2025", null)).toMatchObject({
			postedAt: null,
			printedDateFits: null,
		});
	});

	test("is the same day in every form of print", () => {
		const day = fc.date({
			min: new Date("2006-01-01"),
			max: new Date("2040-01-01"),
			noInvalidDate: true,
		});
		const forms = [
			{ month: "long", day: "numeric", year: "numeric" },
			{ month: "short", day: "numeric", year: "numeric" },
		] as const;
		fc.assert(
			fc.property(day, (date) => {
				const expected = printedDay(date.toISOString());
				expect(expected).not.toBeNull();
				for (const locale of ["en-US", "en-GB"]) {
					for (const form of forms) {
						const printed = date.toLocaleDateString(locale, { ...form, timeZone: "UTC" });
						expect(printedDay(printed), printed).toBe(expected);
					}
				}
			}),
		);
	});
});
