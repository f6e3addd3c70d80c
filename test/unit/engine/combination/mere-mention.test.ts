import { expect, test } from "vitest";
import { isMereMention } from "../../../../src/engine/combination/mere-mention.ts";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { span } from "../../../../src/engine/text/span.ts";

function foundIn(text: string, source: string, cue: string): FoundAttribution {
	const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
	return {
		source: at(source),
		cue: at(cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "test",
		confidence: 1,
	};
}

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
