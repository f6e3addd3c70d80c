import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, csvOf } from "../../../src/shared/csv.ts";
import { cellsOf } from "./csv-reader.ts";

describe("a table as CSV", () => {
	test("has its cells between commas and its rows on lines", () => {
		expect(
			csvOf([
				["kind", "name"],
				["person", null],
				["hidden", 0.5],
			]),
		).toBe("\ufeffkind,name\r\nperson,\r\nhidden,0.5\r\n");
	});

	test("quotes what would break it", () => {
		expect(csvOf([['“a”, "b"', "two\nlines", "plain"]])).toBe(
			'\ufeff"“a”, ""b""","two\nlines",plain\r\n',
		);
	});

	test.each(["=1+1", "+49", "-1", "@cmd", "\t=1", "  =1", "＝1", "\r=1", "-SUM(A1)"])(
		"makes no formula of %j",
		(words) => {
			expect(cellsOf(csvOf([[words]]))).toEqual([[`'${words}`]]);
		},
	);

	test.each(["a-b", "1=1", "“=1”", "5 %", "'=1"])("leaves %j as it is", (words) => {
		expect(cellsOf(csvOf([[words]]))).toEqual([[words]]);
	});

	test("is read back as it was written, formulas apart", () => {
		const cell: fc.Arbitrary<Cell> = fc.oneof(
			fc.string(),
			fc.constantFrom('"', ",", "\r\n", "\n", '",\r\n"', " ", "“No,” she said.", "", "'"),
			fc.integer({ min: 0 }),
			fc.constant(null),
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 })), (rows) => {
				const expected = rows.map((row) => row.map((one) => (one === null ? "" : String(one))));
				const guarded = cellsOf(csvOf(rows));
				const bare = guarded.map((row, r) =>
					row.map((one, c) => (one === `'${expected[r]![c]}` ? one.slice(1) : one)),
				);
				expect(bare).toEqual(expected);
			}),
		);
	});

	test("never begins a cell like a formula", () => {
		fc.assert(
			fc.property(fc.constantFrom("=", "+", "-", "@", " =", "\t"), fc.string(), (sign, rest) => {
				expect(cellsOf(csvOf([[sign + rest, "end"]]))[0]![0]).toMatch(/^'/);
			}),
		);
	});
});
