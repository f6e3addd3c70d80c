import { describe, expect, test } from "vitest";
import { differenceOf } from "../../../tools/evaluate/mark-texts.ts";

describe("marks held against the words of the analysis", () => {
	test.each([
		["each in one range", [["the mayor said", "Reuters"]], ["the mayor said", "Reuters"]],
		[
			"one in several ranges",
			[["the ", "mayor", " said", "Reuters"]],
			["the mayor said", "Reuters"],
		],
		["in two highlights", [["Reuters"], ["the mayor said"]], ["the mayor said", "Reuters"]],
		["with other white space", [["the\n\t mayor said"]], ["the mayor said"]],
		["none", [], []],
	])("%s", (_, shown, expected) => {
		expect(differenceOf(shown, expected)).toBeNull();
	});

	test.each([
		["a mark too many", [["Reuters", "Reuters"]], ["Reuters"]],
		["a mark too few", [["Reuters"]], ["Reuters", "Reuters"]],
		["a letter off", [["he mayor said"]], ["the mayor said"]],
		["half a mark", [["the mayor"]], ["the mayor said"]],
		["a mark over the next word", [["the mayor said so"]], ["the mayor said"]],
	])("not: %s", (_, shown, expected) => {
		expect(differenceOf(shown, expected)).not.toBeNull();
	});
});
