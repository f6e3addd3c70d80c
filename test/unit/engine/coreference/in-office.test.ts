import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.ts";

describe("a name that only tells an office", () => {
	test.each([
		[
			"Transport minister Gareth Pell resigned. [[The 54-year-old]] said it was time.",
			"gareth pell",
		],
		[
			"Retired nurse Layla Byrne lost her house. [[The 67-year-old]] said she had slept.",
			"layla byrne",
		],
		["Storvik boss Jed Vane sold his shares. [[The billionaire]] said it was time.", "jed vane"],
		[
			"Northgate manager Luis Ferrante was sent off. [[The Argentine]] said sorry.",
			"luis ferrante",
		],
		["Education minister Luis Ferrante was cross. [[The 31-year-old]] said no.", "luis ferrante"],
		["Dairy farmer Jodie Farrell lost 60 cows. [[She]] said it was awful.", "jodie farrell"],
	])("is not the one meant: %s", (marked, name) => {
		expect(namesOf(marked)).toEqual([name]);
	});

	test.each([
		// Whose lawyer she is tells of somebody.
		["Tom Marsh's lawyer Ann Lee slept. [[He]] said no.", "tom marsh"],
		["Tom Marsh, lawyer Ann Lee and others slept. [[He]] said no.", "tom marsh"],
		// The firm speaks by itself as well.
		["Storvik boss Jed Vane left. [[Storvik]] said no.", "storvik"],
	])("but others are: %s", (marked, name) => {
		expect(namesOf(marked)).toEqual([name]);
	});
});
