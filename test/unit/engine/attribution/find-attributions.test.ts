import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../../src/engine/attribution/index.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

const find = (text: string) => findAttributions(readText(articleOfPlainText(text)));

/** The content of the first attribution in a text, one string a span. */
function contentOf(text: string): string[] {
	return (find(text)[0]?.contentSpans ?? []).map((at) => textOf(text, at));
}

describe("content", () => {
	test.each([
		["The mayor said on Monday that the dam is safe.", ["that the dam is safe"]],
		["The dam, the mayor said, is safe.", ["is safe"]],
		["The dam is safe, the mayor said.", ["The dam is safe"]],
		["“It is safe,” the mayor said in an interview.", ["“It is safe,”"]],
		["“It is safe,” she said. “It will hold.”", ["“It is safe,”", "“It will hold.”"]],
		["“It,” she said, “is safe.”", ["“It,”", "“is safe.”"]],
		["He only said in a radio interview, “I am well.”", ["“I am well.”"]],
		["The dam is safe, according to the city.", ["The dam is safe"]],
		["She said it was late, adding that she was tired.", ["it was late"]],
		["“One.\n\n“Two,” she wrote.", ["“Two,”"]],
		["She wrote: “One.\n\n“Two.”", ["“One", "“Two.”"]],
		["The company declined to comment.", []],
	])("of %s", (text, expected) => {
		expect(contentOf(text)).toEqual(expected);
	});

	test.each([
		["“It is safe,” she said.", "direct"],
		["She said it was safe.", "indirect"],
		["She said it was “quite safe” now.", "mixed"],
	])("%s is %s", (text, quotation) => {
		expect(find(text)[0]?.quotation).toBe(quotation);
	});
});

test("text without a reporting expression has no attribution", () => {
	expect(find("Rain fell on the coast. Will the mayor cave to the demands?")).toEqual([]);
	expect(find("")).toEqual([]);
});

test("the writer and the reader are no sources", () => {
	expect(find("I said it would rain. As we said, you think so.")).toEqual([]);
});

test("why somebody stays unnamed is no statement", () => {
	const text =
		"Three clerks, who spoke on condition of anonymity because they feared losing their posts, said the vault was empty.";
	const found = find(text).map(({ source }) => source && textOf(text, source));
	expect(found).toEqual(["Three clerks"]);
});

test("what speakers report of themselves is part of their words", () => {
	const text =
		"The nurse said she told the ward to wait. The clerk said the mayor told him to leave.";
	const found = find(text).map(({ source }) => source && textOf(text, source));
	expect(found).toEqual(["The nurse", "The clerk", "the mayor"]);
});

test("what is told within a quotation ends with it, and a mark alone is no content", () => {
	const text = "“A neighbour told me that the dam had cracked,” she said.";
	const contents = find(text).map(({ contentSpans }) => contentSpans.map((at) => textOf(text, at)));
	expect(contents).toEqual([
		["me that the dam had cracked"],
		["“A neighbour told me that the dam had cracked,”"],
	]);
});

test("a source may share its words with several cues", () => {
	const text = "The judge said the case was weak, adding that it would fail.";
	const sources = find(text).map(({ source }) => source && textOf(text, source));
	expect(sources).toEqual(["The judge", "The judge"]);
});

const PIECES = [
	"said",
	"the mayor",
	"“",
	"”",
	"'",
	",",
	".",
	"\n",
	"\n\n",
	"who",
	"according to",
	"(",
	"—",
	"by",
	"is believed to",
	"U.S.",
	":",
	"Trump",
	"citing",
	"adding that",
];

test("any text gives spans within it, and the same ones each time", () => {
	const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(" "));
	fc.assert(
		fc.property(text, (sample) => {
			const found = find(sample);
			for (const { source, cue, contentSpans } of found) {
				expect(source ?? cue).not.toBeNull();
				for (const at of [source, cue, ...contentSpans]) {
					if (!at) continue;
					expect(at.start).toBeLessThan(at.end);
					expect(at.end).toBeLessThanOrEqual(sample.length);
				}
			}
			expect(find(sample)).toEqual(found);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	["one sentence that never ends", "the mayor said, adding that he, the mayor, "],
	["marks that never close", "“ ‘ ( "],
	["closing marks", '" ) " ] '],
	["one line after the other", "He said so.\n"],
	["a quotation without end", "“It is so, he said, and she said it. "],
])("takes time in proportion to its length: %s", (_, piece) => {
	const time = (count: number) => {
		const text = piece.repeat(count);
		const before = process.cpuUsage();
		find(text);
		const { user, system } = process.cpuUsage(before);
		return user + system; // microseconds
	};
	const fastest = (count: number) => Math.min(...[1, 2, 3].map(() => time(count)));
	const short = Math.max(fastest(750), 5000);
	// Eight times the text in quadratic time would take sixty-four times as long.
	expect(fastest(6000)).toBeLessThan(short * 24);
});
