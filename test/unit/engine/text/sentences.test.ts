import { expect, test } from "vitest";
import { parseText, spanOf, tokensIn } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span, textOf } from "../../../../src/engine/text/span.ts";

function parsed(text: string) {
	return parseText(text, articleOfPlainText(text).paragraphs);
}

function sentences(text: string): string[] {
	const result = parsed(text);
	return result.sentences.map((sentence) => textOf(text, spanOf(result, sentence)));
}

const words = (text: string) => parsed(text).tokens.map((token) => token.text);

test.each([
	["It was ex-Gov. Lund. They left.", ["It was ex-Gov. Lund.", "They left."]],
	["It was a no-no. They left.", ["It was a no-no.", "They left."]],
	["Mr. Okoro met Sen. Lund. They left.", ["Mr. Okoro met Sen. Lund.", "They left."]],
	["He lives in the U.S. The move was old.", ["He lives in the U.S.", "The move was old."]],
	["He runs U.S. Steel now.", ["He runs U.S. Steel now."]],
	["Sen. Ann Ode, R-S.C., left. They ran.", ["Sen. Ann Ode, R-S.C., left.", "They ran."]],
	["Coun. Mara Ode left. They ran.", ["Coun. Mara Ode left.", "They ran."]],
	["She works at Lamb Inc. It pays well.", ["She works at Lamb Inc.", "It pays well."]],
	["J. K. Ode wrote it.", ["J. K. Ode wrote it."]],
	["It ends at 5 p.m. Sunday.", ["It ends at 5 p.m. Sunday."]],
	["“Stop. Go home.” He left.", ["“Stop.", "Go home.”", "He left."]],
	["“Really?” he asked.", ["“Really?” he asked."]],
	["“Stop!” Mara Ode said.", ["“Stop!” Mara Ode said."]],
	["“Stop!” The game ended.", ["“Stop!”", "The game ended."]],
	["'It is over.' She sat down.", ["'It is over.'", "She sat down."]],
	["It stopped.The rain came.", ["It stopped.", "The rain came."]],
	["It stopped.I ran.", ["It stopped.", "I ran."]],
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
	["They mocked “Dr.” Mara Ode again.", ["They mocked “Dr.” Mara Ode again."]],
	["Critics of “Gov.” Lund left.", ["Critics of “Gov.” Lund left."]],
	["The film “Bells Inc.” Kade made lost.", ["The film “Bells Inc.” Kade made lost."]],
	["The “Tom Ode Jr.” Case is old.", ["The “Tom Ode Jr.” Case is old."]],
	["“I sold Bells Inc.” He left.", ["“I sold Bells Inc.”", "He left."]],
	["She is No. 1 now. He said no. It rained.", ["She is No. 1 now.", "He said no.", "It rained."]],
	["Why? Nobody knew.", ["Why?", "Nobody knew."]],
	["It ended… Then he left.", ["It ended…", "Then he left."]],
	["«It ended.» He left.", ["«It ended.»", "He left."]],
	['"It ended." He left.', ['"It ended."', "He left."]],
	["''It ended.'' He left.", ["''It ended.''", "He left."]],
	["[It ended.] He left.", ["[It ended.]", "He left."]],
	["“No!” Senate Majority Leader Tom Ode said.", ["“No!” Senate Majority Leader Tom Ode said."]],
	["“It is over.” Mara Ode said more.", ["“It is over.”", "Mara Ode said more."]],
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

test("tables are asked for words in one spelling", () => {
	const norms = parsed("“Don’t — ‘Go’” ''Now''").tokens.map(({ norm }) => norm);
	expect(norms).toEqual(['"', "do", "n't", "--", "'", "go", "'", '"', '"', "now", '"']);
});

test("the tokens that a span touches", () => {
	const text = "One two three.";
	const at = (from: number, to: number) => tokensIn(parsed(text), span(from, to));
	expect(at(4, 7)).toEqual({ from: 1, to: 2 });
	expect(at(2, 5)).toEqual({ from: 0, to: 2 });
	expect(at(8, 14)).toEqual({ from: 2, to: 4 });
	expect(at(3, 4)).toEqual({ from: 1, to: 1 });
});

test.each([
	["  One here. \n \n  Two here.  ", ["body One here.", "body Two here."]],
	["\nOne here.\nTwo here.\n\n", ["body One here.", "body Two here."]],
	["Mayor leaves\n\nOne here.", ["headline Mayor leaves", "body One here."]],
	["Mayor leaves", ["body Mayor leaves"]],
	["Mayor leaves\nagain\n\nOne here.", ["body Mayor leaves\nagain", "body One here."]],
	[
		`${"Mayor leaves ".repeat(20)}\n\nOne.`,
		[`body ${"Mayor leaves ".repeat(20).trim()}`, "body One."],
	],
])("paragraphs of %j", (text, expected) => {
	const { paragraphs } = articleOfPlainText(text);
	expect(paragraphs.map((one) => `${one.role} ${textOf(text, one.span)}`)).toEqual(expected);
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
