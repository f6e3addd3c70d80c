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
])("between the marks of %s", (text, expected) => {
	expect(inner(text)).toEqual(expected);
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
	expect(quotations[1]?.continues).toBe(true);
});

test("a quotation that was never closed ends with its paragraph", () => {
	const { quotations } = read("He said “one.\n\nThe rain fell.");
	expect(quotations).toMatchObject([{ open: false, continues: false }]);
});

test("nested quotations know how deep they stand", () => {
	const depths = read("“A ‘b “c” d’ e”").quotations.map(({ depth }) => depth);
	expect(depths).toEqual([0, 1, 2]);
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
