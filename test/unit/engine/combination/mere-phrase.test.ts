import { expect, test } from "vitest";
import { isMerePhrase } from "../../../../src/engine/combination/mere-phrase.ts";
import { foundIn } from "./made-up.ts";

test.each([
	["Minister mocks “sources say” in ministry", "sources", "say"],
	["“‘Sources say.’ Which sources?” the minister asked.", "Sources", "say"],
	['She is tired of "officials said" in her paper.', "officials", "said"],
	["“‘Sources say.’ Which sources?” the minister asked.", "‘Sources", "say"],
])("%s: nobody says anything by words that are only spoken of", (text, source, cue) => {
	expect(isMerePhrase(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["“The deal is off,” sources say.", "sources", "say"],
	["“Sources say the deal is off,” she wrote.", "Sources", "say"],
	["Sources say “no” to that.", "Sources", "say"],
	["The “sources” say no.", "sources", "say"],
	["He mocked “what sources say” there.", "sources", "say"],
	["“No,” say sources.", "sources", "say"],
	["“Officials in the ministry say,” she said, “that it is off.”", "Officials", "say"],
])("%s: somebody says something", (text, source, cue) => {
	expect(isMerePhrase(text, foundIn(text, source, cue))).toBe(false);
});
