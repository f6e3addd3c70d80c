import { expect, test } from "vitest";
import { statedCount } from "../../../../src/engine/source/count/stated-count.ts";

test.each([
	[["two dozen aides"], 24],
	[["two dozen"], 24],
	[["two dozen, all clerks"], 24],
	[["two million-dollar donors"], 2],
	[["two million dollar donors"], null],
	[["eight hundred meter runners"], null],
	[["eight hundred pound guards"], null],
	[["two hundred fifty guards"], 250],
	[["two hundred and six guards"], 206],
	[["three thousand five hundred guards"], 3500],
	[["two hundred thousand guards"], 200_000],
	[["2 million guards"], 2_000_000],
	[["two dozen or so guards"], null],
	[["eight hundred metropolitan clerks"], 800],
	[["six hundred scholars"], 600],
	[["two-dozen aides"], 24],
	[["three-dozen aides"], 36],
	[["two-million-dollar donors"], null],
	[["two hundred and more aides"], null],
	[["two in three voters"], null],
	[["nine out of 10 doctors"], null],
	[["two thirds of clerks"], null],
	[["two in the room"], 2],
])("%s are %s", (mentions, count) => {
	expect(statedCount("unnamed-group", mentions)).toBe(count);
});
