import { expect, test } from "vitest";
import { parseText, spanOf } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

function parsed(text: string) {
	return parseText(text, articleOfPlainText(text).paragraphs);
}

function sentences(text: string): string[] {
	const result = parsed(text);
	return result.sentences.map((sentence) => textOf(text, spanOf(result, sentence)));
}

const words = (text: string) => parsed(text).tokens.map((token) => token.text);

test.each([
	["Mr. Okoro met Sen. Lund. They left.", ["Mr. Okoro met Sen. Lund.", "They left."]],
	["He lives in the U.S. The move was old.", ["He lives in the U.S.", "The move was old."]],
	["He runs U.S. Steel now.", ["He runs U.S. Steel now."]],
	["She works at Lamb Inc. It pays well.", ["She works at Lamb Inc.", "It pays well."]],
	["J. K. Ode wrote it.", ["J. K. Ode wrote it."]],
	["It ends at 5 p.m. Sunday.", ["It ends at 5 p.m. Sunday."]],
	["“Stop. Go home.” He left.", ["“Stop.", "Go home.”", "He left."]],
	["“Really?” he asked.", ["“Really?” he asked."]],
	["“Stop!” Mara Ode said.", ["“Stop!” Mara Ode said."]],
	["“Stop!” The game ended.", ["“Stop!”", "The game ended."]],
	["'It is over.' She sat down.", ["'It is over.'", "She sat down."]],
	["It stopped.The rain came.", ["It stopped.", "The rain came."]],
	["I … I do not know.", ["I … I do not know."]],
	["He paused... Then he spoke.", ["He paused...", "Then he spoke."]],
	["He paid (it rained.) She left.", ["He paid (it rained.)", "She left."]],
	["It ended [sic]. Next one.", ["It ended [sic].", "Next one."]],
	[
		"“No!” Senate Leader Tom Ode said. It ended.",
		["“No!” Senate Leader Tom Ode said.", "It ended."],
	],
	["“No.” Mara Ode left.", ["“No.”", "Mara Ode left."]],
	["“I like the U.S.” He left.", ["“I like the U.S.”", "He left."]],
	["The “U.S.” Army left.", ["The “U.S.” Army left."]],
	["She is No. 1 now. He said no. It rained.", ["She is No. 1 now.", "He said no.", "It rained."]],
	["So did I. They left.", ["So did I.", "They left."]],
	["See https://bell.example/a.b?c. It rained.", ["See https://bell.example/a.b?c.", "It rained."]],
	["(See www.bell.example/a.) It rained.", ["(See www.bell.example/a.)", "It rained."]],
	["A first line\nand a second\n\nOne more.", ["A first line", "and a second", "One more."]],
])("sentences of %s", (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test.each([
	["don't", ["do", "n't"]],
	["I cannot", ["I", "can", "not"]],
	["they’ll in 2016’s", ["they", "’ll", "in", "2016", "’s"]],
	["a Ph.D. at AT&T", ["a", "Ph.D.", "at", "AT&T"]],
	["@bell_1 on #dam2", ["@bell_1", "on", "#dam2"]],
	["pic.twitter.com/Ab1 here", ["pic.twitter.com/Ab1", "here"]],
	["so -- well ... no", ["so", "--", "well", "...", "no"]],
	["the U.S.’s plan", ["the", "U.S.", "’s", "plan"]],
	["''No,'' he said", ["''", "No", ",", "''", "he", "said"]],
	["an 18-year-old from Amazon.com", ["an", "18-year-old", "from", "Amazon.com"]],
	["zero\u200bwidth", ["zero", "width"]],
	["$2,000 and 3.5%", ["$2,000", "and", "3.5%"]],
])("words of %s", (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test("single lines part paragraphs only where the text has no blank line", () => {
	expect(parsed("One here.\nTwo here.").paragraphs).toHaveLength(2);
	expect(parsed("One here.\nTwo here.\n\nThree here.").paragraphs).toHaveLength(2);
});

test("a headline may end in a quotation mark, not in a full stop", () => {
	expect(articleOfPlainText("Mayor: “No deal”\n\nText here.").title).toBe("Mayor: “No deal”");
	expect(articleOfPlainText("The mayor left.\n\nText here.").title).toBeNull();
});

test("a text without a full stop is still cut into sentences", () => {
	expect(parsed("word ".repeat(2000)).sentences.length).toBeGreaterThan(3);
});
