import { describe, expect, test } from "vitest";
import { type Counts, headlineOf } from "../../../src/report/headline.ts";

const NONE: Counts = { named: 0, institutional: 0, "second-hand": 0, unnamed: 0, vague: 0 };

describe("headlineOf", () => {
	test.each([
		["nothing at all", NONE, { case: "nothing" }],
		["the only one unnamed", { ...NONE, unnamed: 1 }, { case: "one-of-one" }],
		["the only one named", { ...NONE, named: 1 }, { case: "none-of-one" }],
		["none of several", { ...NONE, named: 2, vague: 6 }, { case: "none", total: 8 }],
		["all of several", { ...NONE, unnamed: 4 }, { case: "all", total: 4 }],
		["one of several", { ...NONE, unnamed: 1, institutional: 1 }, { case: "one", total: 2 }],
		[
			"some of several",
			{ ...NONE, unnamed: 5, named: 3, "second-hand": 3 },
			{ case: "some", unnamed: 5, total: 11 },
		],
	] as const)("tells %s apart", (_, counts, expected) => {
		expect(headlineOf(counts)).toEqual(expected);
	});

	test("does not count vague sources as unnamed ones", () => {
		expect(headlineOf({ ...NONE, vague: 3 })).toEqual({ case: "none", total: 3 });
	});
});
