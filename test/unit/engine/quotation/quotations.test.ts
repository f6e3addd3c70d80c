import { expect, test } from "vitest";
import { QUOTE_STATE, quoteStates } from "../../../../src/engine/quotation/quote-state.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

const read = (text: string) => readText(articleOfPlainText(text));
const inner = (text: string) => read(text).quotations.map((found) => textOf(text, found.inner));

test.each([
	['"No," he said.', ["No,"]],
	["“No,” he said.", ["No,"]],
	["''No,'' he said.", ["No,"]],
	["``No,'' he said.", ["No,"]],
	["‘‘No,’’ he said.", ["No,"]],
	["«No», he said.", ["No"]],
	["'No,' he said.", ["No,"]],
	["‘No,’ he said.", ["No,"]],
	["'It isn't the players' wages,' he said.", ["It isn't the players' wages,"]],
	["The '90s were the players' best years.", []],
	["The dog’s bowl and the boys’ shoes.", []],
	["He is 5'11\" tall.", []],
	["“She said ‘no’ twice,” he wrote.", ["She said ‘no’ twice,", "no"]],
	['He was "fine" and "well".', ["fine", "well"]],
	["No closing mark here.” He left.", []],
	['She said "it ends here.', ["it ends here."]],
	["An empty pair “” here.", []],
	["„No,“ he said.", ["No,"]],
	["`No,' he said.", ["No,"]],
	["He said 'no'", ["no"]],
	['He called it " fine " today.', ["fine"]],
	["He said,“No,”and left.", ["No,"]],
	['He said,"No,"and left.', ["No,"]],
	["He said,‘No,’and left.", ["No,"]],
	["«The car” was red», he said.", ["The car” was red"]],
	["She said “one and “two” later.", ["one and", "two"]],
])("between the marks of %s", (text, expected) => {
	expect(inner(text)).toEqual(expected);
});

test.each([
	["It is rock ‘n’ roll.", []],
	["He kept the ’stache and the boys’ shoes.", []],
	["The summer of '69 was the boys' best.", []],
	["He said ‘one and left.", []],
	["“She said ‘no and left,” he wrote.", ["She said ‘no and left,"]],
	["‘Go get ’em,’ he said.", ["Go get ’em,"]],
	["'Them?' he asked.", ["Them?"]],
	["'No,' he said of the dogs' home.", ["No,"]],
	["He calls 'the list' short of the dogs' needs.", ["the list"]],
	["He praised 'the rules' Ann wrote for the players' union.", ["the rules"]],
	["'He liked the rules' she wrote, 'and left.'", ["He liked the rules", "and left."]],
	[
		"‘He called it “the players’ day” once,’ he said.",
		["He called it “the players’ day” once,", "the players’ day"],
	],
	['"He is 5\'11" tall," she said.', ["He is 5'11\" tall,"]],
])("apostrophes and inches quote nothing in %s", (text, expected) => {
	expect(inner(text)).toEqual(expected);
});

test.each([
	[
		"“One.\n\n“Two,” she said, “and three.”",
		[
			["One.", true, false],
			["Two,", false, true],
			["and three.", false, false],
		],
	],
	[
		"‘One.\n\n‘Two,’ she said.",
		[
			["One.", true, false],
			["Two,", false, true],
		],
	],
	[
		'"One.\n\n"... two," he said.',
		[
			["One.", true, false],
			["... two,", false, true],
		],
	],
	[
		"He said: “One.\n\n‘Two’ was my word,” he added.",
		[
			["One.", true, false],
			["‘Two’ was my word,", false, true],
			["Two", false, false],
		],
	],
	[
		"“One.\n\nTwo ‘three’ four,” she said.",
		[
			["One.", true, false],
			["Two ‘three’ four,", false, true],
			["three", false, false],
		],
	],
	[
		"He said “one.\n\nShe said “two” later.",
		[
			["one.", false, false],
			["two", false, false],
		],
	],
])("what goes on, and where, in %s", (text, expected) => {
	const { quotations } = read(text);
	expect(
		quotations.map(({ inner, open, continues }) => [textOf(text, inner), open, continues]),
	).toEqual(expected);
});

test("a quotation goes on over paragraphs that open with a mark", () => {
	const { quotations } = read("“One.\n\n“Two.\n\n“Three,” she said.");
	expect(quotations.map(({ open, continues }) => [open, continues])).toEqual([
		[true, false],
		[true, true],
		[false, true],
	]);
});

test("a quotation goes on into a paragraph that only closes it", () => {
	const text = "He said: “One.\n\nTwo,” and left.";
	const { quotations } = read(text);
	expect(quotations.map(({ span }) => textOf(text, span))).toEqual(["“One.", "Two,”"]);
	expect(quotations.map(({ inner }) => textOf(text, inner))).toEqual(["One.", "Two,"]);
	expect(quotations[1]?.continues).toBe(true);
});

test("a quotation that was never closed ends with its paragraph", () => {
	const { quotations } = read("He said “one.\n\nThe rain fell.");
	expect(quotations).toMatchObject([{ open: false, continues: false }]);
});

test("nested quotations know how deep they stand", () => {
	const depths = read("“A ‘b “c” d’ e”").quotations.map(({ depth }) => depth);
	expect(depths).toEqual([0, 1, 2]);
	const beside = read("“A” and “b ‘c’ d ‘e’”").quotations.map(({ depth }) => depth);
	expect(beside).toEqual([0, 0, 1, 1]);
});

test("every token is outside, inside or a mark of the outermost quotation", () => {
	const { outside, inside, opening, closing } = QUOTE_STATE;
	expect([...quoteStates(read("He said “it ‘is’ so” today."))]).toEqual([
		outside,
		outside,
		opening,
		inside,
		inside,
		inside,
		inside,
		inside,
		closing,
		outside,
		outside,
	]);
});

test("where a quotation goes on without a mark no token is one", () => {
	const { outside, inside, opening, closing } = QUOTE_STATE;
	expect([...quoteStates(read("He said “one\n\ntwo” and left."))]).toEqual([
		outside,
		outside,
		opening,
		inside,
		inside,
		closing,
		outside,
		outside,
		outside,
	]);
});
