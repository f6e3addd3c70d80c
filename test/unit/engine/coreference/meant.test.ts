import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

/** Puts what follows behind an article's opening, where other things are likely. */
const OPENING =
	"The bridge was closed on Monday after cracks were seen in two of its towers. Trains were held for " +
	"hours.\n\nThe works will cost 40 million crowns, far more than planned. They began in May. Nobody " +
	"knows when they will end. The council meets again in June.\n\n";

function numbersOf(marked: string): readonly string[] {
	return speakersOf(OPENING + marked).map((line) => line.split(" ")[0]!);
}

describe("a description is of people who spoke before", () => {
	test.each([
		[
			"by the same words and a count",
			"[[An unnamed Marsh adviser]] said the minister would go.\n\nThe ministry is split.\n\n" +
				"[[One Marsh adviser]] said so too.",
		],
		[
			"where it tells one thing more of them",
			"[[White House officials]] said yes.\n\nThe bill is old.\n\n" +
				"[[Senior White House officials]] said it would pass.",
		],
		[
			"where it says less of them",
			"[[Two people familiar with the talks]] said they had failed.\n\nThe firms did not comment.\n\n" +
				"[[The people]] said new talks were likely.",
		],
		[
			"as the public is once more",
			"[[Critics]] say the plan is dear.\n\nIt was drawn up in May.\n\n[[Critics]] also say it is late.",
		],
	])("%s", (_, marked) => {
		expect(new Set(numbersOf(marked)).size).toBe(1);
	});
});

describe("a description is of somebody else", () => {
	test.each([
		[
			"where it says so",
			"[[A person familiar with the talks]] said they had failed.\n\nThe bill is old.\n\n" +
				"[[Another person familiar with the talks]] said they had not.",
		],
		[
			"where other words tell them",
			"[[Port officials]] said yes.\n\nThe bill is old.\n\n[[City officials]] said it would pass.",
		],
		[
			"where one is told more of than the other",
			"[[A witness]] said it fell.\n\nIt rained.\n\n[[A young witness]] said it stood.",
		],
		[
			"where one is picked out of people at large",
			"[[Some lawmakers]] say it is late.\n\nIt rained.\n\n[[One lawmaker]] said no on Monday.",
		],
		[
			"where another number of them has left",
			"[[Two former employees]] said the firm knew.\n\nThe firm denied it.\n\n" +
				"[[Three current employees]] said it had not.",
		],
	])("%s", (_, marked) => {
		expect(new Set(numbersOf(marked)).size).toBe(2);
	});
});

describe("a description stays unnamed", () => {
	test.each([
		[
			"where whoever is named next is something else",
			"[[Marsh's surgeon]] said she would recover.\n\n[[Karl Holm, a union leader]], said no more.",
		],
		[
			"where the name is that of those it belongs to",
			"[[A friend of Mr Marsh]] said he would win.\n\n[[Elias Marsh]] would not say.",
		],
		[
			"where the name is kept back",
			"[[A Norwegian official]], who asked not to be named, said the bridge was not safe. " +
				"[[Ola Berg, the spokesman for Norway's roads ministry]], said it would stay closed.",
		],
	])("%s", (_, marked) => {
		expect(speakersOf(OPENING + marked)[0]).toMatch(/^0 unnamed-person/);
	});
});
