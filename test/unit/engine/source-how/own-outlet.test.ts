import { expect, test } from "vitest";
import { relaysOf, type Said } from "./relays-of.ts";

test("an outlet never relays to itself", () => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
	const text = "Ana Ruiz told the Guardian that she would stay.";
	expect(relaysOf(text, said)).toEqual(["Guardian"]);
	expect(relaysOf(text, said, "The Guardian")).toEqual([null]);
});

const own: readonly (readonly [string, string, string])[] = [
	["a programme it airs", "NBC News", "“I will stay,” Ana Ruiz said on “Meet the Press.”"],
	["the station of its news", "NPR News", "“I will stay,” Ana Ruiz told NPR."],
	["its address on the web", "foxnews.com", "“I will stay,” Ana Ruiz told Fox News."],
	["its name for its address", "Fox News", "“I will stay,” Ana Ruiz told FoxNews.com."],
];

test.each(own)("an outlet is its own by %s", (_, publisher, text) => {
	const said: readonly Said[] = [["Ana Ruiz", "person", text.includes("told") ? "told" : "said"]];
	expect(relaysOf(text, said, "Lakeside Courier")).not.toEqual([null]);
	expect(relaysOf(text, said, publisher)).toEqual([null]);
});

const signed: readonly string[] = [
	"Ana Ruiz told Politico that she would stay. Politico has learned that others go.",
	"Ana Ruiz told Politico that she would stay.\n\nCopyright © 2024 Politico. All rights reserved.",
	"Ana Ruiz told Politico that she would stay.\n\nPolitico’s Lena Fischer contributed to this report.",
];

test.each(signed)("without metadata, the text itself says whose it is: %s", (text) => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told", "she would stay"]];
	expect(relaysOf(text, said)).toEqual([null]);
	expect(relaysOf(text, said, "Lakeside Courier")).toEqual(["Politico"]);
});

test("an agency that opens the text is the article's own outlet too", () => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
	for (const opening of ["(Reuters) - ", "Leeds (CNN) "]) {
		const outlet = opening.includes("CNN") ? "CNN" : "Reuters";
		const text = `Bridge falls\n\n${opening}Ana Ruiz told ${outlet} that she would stay.`;
		expect(relaysOf(text, said)).toEqual([null]);
	}
});

test("the agency of the dateline is the article's own outlet", () => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
	const text = "LEEDS (Reuters) - Ana Ruiz told Reuters that she would stay.";
	expect(relaysOf(text, said)).toEqual([null]);
});
