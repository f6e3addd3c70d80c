import { describe, expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { officeAfter, officeBefore } from "../../../../src/engine/mention/office.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

type Office = typeof officeBefore;

/** The office that stands before or after the last name in a text, in its words; "" where none does. */
function officeIn(text: string, office: Office): string {
	const { parsed } = readText(articleOfPlainText(text));
	const name = findNames(parsed).findLast(({ type }) => type === "person");
	const range = name ? office(parsed, name) : null;
	if (!range) return "";
	return text.slice(parsed.tokens[range.from]!.start, parsed.tokens[range.to - 1]!.end);
}

describe("the office before a name", () => {
	test.each([
		["They met Sen. Ola Berg there.", "Sen."],
		["They met Harbour Board chairman Ola Berg there.", "Harbour Board chairman"],
		["They met the former chief legal officer Ola Berg there.", "former chief legal officer"],
		["They met a senior trade lawyer Ola Berg there.", "senior trade lawyer"],
		["They met the mayor of Rye Ola Berg there.", ""],
		["They met a friend of Senator Ola Berg there.", "Senator"],
		["They met a lawyer for Senator Ola Berg there.", "Senator"],
		["They met Democrats Senator Ola Berg there.", "Senator"],
		["It rained. Senator Ola Berg left.", "Senator"],
		["They met Secretary of State Ola Berg there.", "Secretary of State"],
		["They met the Harbour Board Chief of Staff Berg there.", "Harbour Board Chief of Staff"],
		["A letter to the coach\n\nOla Berg left.", ""],
		["They met and lawyer Ola Berg left.", "lawyer"],
		["They met the wet Ola Berg there.", ""],
	])("%s %s", (text, words) => {
		expect(officeIn(text, officeBefore)).toBe(words);
	});
});

describe("the office after a name", () => {
	test.each([
		["Ola Berg, a spokesman for the port, left.", "a spokesman for the port"],
		["Ola Berg, the mayor (and a nurse), left.", "the mayor"],
		["Ola Berg, the mayor; it rained.", "the mayor"],
		["Ola Berg, mayor of Rye in the very far north, left.", "mayor of Rye in the very far north"],
		["Ola Berg is the mayor of Rye.", "the mayor of Rye"],
		["Ola Berg became a lawyer.", "a lawyer"],
		["Ola Berg was an aide.", "an aide"],
		["Ola Berg is mayor of Rye.", ""],
		["Ola Berg met the mayor of Rye.", ""],
		["Ola Berg, and the mayor, left.", ""],
		["Ola Berg, who is mayor, left.", ""],
		["Ola Berg, a bridge of iron, fell.", ""],
		["Ola Berg, was the mayor, left.", ""],
		["They met Ola Berg", ""],
	])("%s %s", (text, words) => {
		expect(officeIn(text, officeAfter)).toBe(words);
	});
});
