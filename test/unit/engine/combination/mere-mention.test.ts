import { expect, test } from "vitest";
import { isMereMention } from "../../../../src/engine/combination/mere-mention.ts";
import { foundIn } from "./made-up.ts";

test.each([
	[
		"He was the “senior official” whom newspapers had quoted for years.",
		"newspapers",
		"had quoted",
	],
	["The baker whom the paper interviewed has since moved away.", "the paper", "interviewed"],
	["She is the aide who the weekly cited twice.", "the weekly", "cited"],
])("%s: nothing is passed on", (text, source, cue) => {
	expect(isMereMention(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["An aide whom the paper quoted as saying that the deal is off", "the paper", "quoted"],
	["An aide whom the paper quoted on Monday as saying so", "the paper", "quoted"],
	["The paper quoted an aide for years.", "The paper", "quoted"],
	["The aide whom officials said they trusted", "officials", "said"],
])("%s: something is passed on, or it is no such clause", (text, source, cue) => {
	expect(isMereMention(text, foundIn(text, source, cue))).toBe(false);
});
