import { expect, test } from "vitest";
import { kindOfReason } from "../../../../src/engine/source/anonymity/reason-kind.ts";
import { describeAll, wordsOf } from "./evidence-of.ts";

/** The reason that the text gives for the clerk, with its kind. */
function reasonFor(text: string, ...mentions: readonly string[]): readonly (string | null)[] {
	const [clerk] = describeAll(text, [["unnamed-person", ...mentions]]);
	return [wordsOf(text, clerk!.anonymity.reason), clerk!.anonymity.reasonKind];
}

test.each([
	["Fearing for his job, a clerk asked not to be named.", "Fearing for his job"],
	[
		"A clerk spoke on condition of anonymity on Monday, citing fear of reprisals.",
		"citing fear of reprisals",
	],
	["A clerk asked not to be named for fear of reprisals", "for fear of reprisals"],
	["A clerk asked not to be named for fear of reprisals and said no.", "for fear of reprisals"],
	[
		"A clerk asked not to be named because, she said, her brother works there.",
		"because, she said, her brother works there",
	],
	[
		"A clerk asked not to be named, fearing Gov. Ruiz and the U.S. guards of Bell.com in town.",
		"fearing Gov. Ruiz and the U.S. guards of Bell.com in town",
	],
])("the whole reason and nothing else: %s", (text, reason) => {
	const mention = text.includes("A clerk") ? "A clerk" : "a clerk";
	expect(reasonFor(text, mention)).toEqual([reason, "specific"]);
});

test.each([
	[
		"A clerk, who asked not to be named for fear of reprisals, said no. The clerk spoke on condition of anonymity.",
		["for fear of reprisals", "specific"],
	],
	[
		"A clerk, who asked not to be named, said no. The clerk was not authorized to speak.",
		["not authorized to speak", "boilerplate"],
	],
	[
		"A clerk, who was not authorized to speak, said no. The clerk asked not to be named, fearing reprisals.",
		["fearing reprisals", "specific"],
	],
	[
		"A clerk, who asked not to be named for fear of reprisals, said no. The clerk was not authorized to speak.",
		["for fear of reprisals", "specific"],
	],
	["A clerk asked not to be named. The clerk said no.", [null, "none"]],
])("the most telling of several reasons stays: %s", (text, expected) => {
	expect(reasonFor(text, "A clerk", "The clerk")).toEqual(expected);
});

test.each([
	["not authorized to discuss the threats", "boilerplate"],
	["wasn’t permitted to discuss the threats", "boilerplate"],
	["never been cleared to talk about retaliation", "boilerplate"],
	["unauthorised to talk about retaliation", "boilerplate"],
	["to publicly discuss the threats", "boilerplate"],
	["in order to gain time", "boilerplate"],
	["for fear of retaliation if seen to discuss the deal", "specific"],
	["because he had a promise to keep", "specific"],
])("whatever “%s” is about, it is %s", (reason, kind) => {
	expect(kindOfReason(reason)).toBe(kind);
});
