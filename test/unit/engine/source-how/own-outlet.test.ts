import { expect, test } from "vitest";
import { isOwn, ownOutlets } from "../../../../src/engine/source/via/own-outlet.ts";
import { relaysOf, type Said } from "./relays-of.ts";

const UNKNOWN = { publisher: null, byline: null };

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

test.each([
	["LEEDS (AP) — It rained.", "the Associated Press"],
	["Leeds, England (AFP) - It rained.", "Agence France-Presse"],
	["Rain\n\n(Reuters) - It rained.", "Reuters"],
	["It rained.\n\n© 2024 CNN", "CNN"],
	["It rained.\n\n© The Guardian", "the Guardian"],
	["It rained.\n\nGET THE CNN APP", "CNN"],
	["It rained, Ruiz told Politico exclusively.", "Politico"],
	["Ruiz exclusively told the Daily Mail that it rained.", "the Daily Mail"],
	["Fox News has exclusively learned that it rained.", "Fox News"],
	["It rained. CNN’s Ola Berg and Ana Ode contributed to this story.", "CNN"],
])("a text whose page names no outlet says itself whose it is: %s", (text, outlet) => {
	expect(isOwn(outlet, ownOutlets(text, UNKNOWN))).toBe(true);
	expect(isOwn(outlet, ownOutlets("It rained.", UNKNOWN))).toBe(false);
});

test.each([
	`${"It rained. ".repeat(60)}\n\nLEEDS (AP) — It snowed.`,
	"It rained.\n\n© 2024 Harbour Board",
	"Harbour Board has learned that it rained, Ruiz told Ola Berg exclusively.",
])("what another says of itself names no outlet: %s", (text) => {
	expect(ownOutlets(text, UNKNOWN)).toEqual([]);
});

test.each([
	["The Washington Post", "the Post", true],
	["The Washington Post", "WaPo", true],
	["The Wall Street Journal", "WSJ", true],
	["Fox News Digital", "Fox News", true],
	["BBC News - Home", "the BBC", true],
	["BBC (UK)", "BBC Newsnight", true],
	["CNN.com", "CNN’s", true],
	["The Washington Post", "the New York Post", false],
	["KXYZ-TV", "KXYZ", true],
	["KXYZ-TV Channel 9 - Lakeside", "KXYZ-TV", true],
	["KXYZ-TV.com", "KXYZ-TV", true],
	["KXYZ-FM Lakeside", "KXYZ", true],
	["KXYZ-TV News", "KXYZ", true],
	["Sky News-AU", "Sky News", true],
	["NBC9-Lakeside", "NBC9", true],
	["BBC-Persian", "the BBC", true],
	["KXYZ-TV Lakeside", "KXQZ-TV", false],
	["Al-Monitor", "Al-Jazeera", false],
	["Star-Gazette", "the Star", false],
	["Sino-Herald", "Sino", false],
	["BBC News", "NBC News", false],
	["Al-Jazeera", "Al-Monitor", false],
	["The Post", "the Postman", false],
])("to a page of %s, %s is its own: %s", (publisher, words, expected) => {
	expect(isOwn(words, ownOutlets("It rained.", { publisher, byline: null }))).toBe(expected);
});

test.each([
	"Ada Brandt, The Associated Press",
	"ADA BRANDT and JON MOSS, Associated Press Writers",
	"Ada Brandt of The Associated Press",
	"Ada Brandt in Leeds | AP",
	"Associated Press",
	"Ada Brandt, Associated Press Writer Jon Moss",
	"Ada Brandt, AP Business Writer",
	"Ada Brandt (Associated Press)",
	"Ada Brandt • AP",
	"Ada Brandt · The Associated Press",
	"Lakeside Courier & Associated Press",
	"Ada Brandt For The Associated Press",
])("the agency of the page's byline is the article's own outlet: %s", (byline) => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
	const text = "Ana Ruiz told The Associated Press that she would stay.";
	expect(relaysOf(text, said, "Lakeside Courier", byline)).toEqual([null]);
});

test.each(["Ada Brandt", "Ada Brandt, Staff Writer", "Reuters, Jon Moss"])(
	"a byline without it is nothing to an outlet that was told: %s",
	(byline) => {
		const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
		const text = "Ana Ruiz told The Associated Press that she would stay.";
		expect(relaysOf(text, said, "Lakeside Courier", byline)).toEqual(["Associated Press"]);
	},
);

test("an outlet's name alone below the writers' says whose the article is", () => {
	const own = ownOutlets("Bridge falls\n\nAda Brandt and Jon Moss\n\nCNN\n\nIt rained.", UNKNOWN);
	expect(isOwn("CNN", own)).toBe(true);
});

test.each([
	"Bridge falls\n\nAda Brandt\n\nThe Associated Press\n\nIt rained.",
	"Bridge falls\n\nBy Ada Brandt, Associated Press\n\nIt rained.",
	"Bridge falls\n\nAda Brandt and Jon Moss, Associated Press\n\nIt rained.",
	"Bridge falls\n\nBy Associated Press\n\nIt rained.",
	"Bridge falls\n\nBy ADA BRANDT and JON MOSS, AP Sports Writers\n\nIt rained.",
])("a byline printed below the headline says whose the article is: %s", (text) => {
	expect(isOwn("the Associated Press", ownOutlets(text, UNKNOWN))).toBe(true);
});

test("a byline gives the sites of outlets, too", () => {
	const own = ownOutlets("It rained.", { publisher: null, byline: "Ada Brandt For Dailymail.com" });
	expect(isOwn("the Daily Mail", own)).toBe(true);
});

test.each([
	"Bridge falls\n\nIt rained in Leeds.\n\nThe Associated Press",
	"Associated Press\n\nIt rained.",
	"Bridge falls\n\nIt rained, Associated Press",
	"Bridge falls\n\nBy Monday, Reuters, CNN and the BBC had the tale.\n\nIt rained.",
	"Bridge falls\n\nBy Monday, Reuters had it\n\nIt rained.",
	"Bridge falls\n\nBy Monday, Reuters\n\nIt rained.",
	"Anchor resigns\n\nOla Berg, Fox News\n\nIt rained.",
	"Media Wars\n\nFox News\n\nThe network has trouble.",
	"Media\n\nReuters\n\nThe agency has trouble.",
])("the name of an outlet elsewhere does not: %s", (text) => {
	expect(ownOutlets(text, UNKNOWN)).toEqual([]);
});

test.each([
	["Vice", "Motherboard", true],
	["Motherboard", "Vice", true],
	["ABC News", "GMA", true],
	["Daily Mail", "the Mail on Sunday", true],
	["The Guardian", "the Mail on Sunday", false],
	["Fox News", "Mornings with Maria", true],
	["ABC News", "ABC World News Tonight", true],
	["Motherboard", "Vice News", true],
	["Mail Online", "the Daily Mail", true],
	["The Times", "the Sunday Times", true],
	["The New York Times", "the Sunday Times", false],
	["The Sunday Times", "The New York Times", false],
	["MSNBC", "NBC News", false],
	["NBC News", "MSNBC", false],
	["The Guardian", "the Observer", false],
	["CNBC", "MSNBC", false],
])("sisters share what they are told: to %s, %s is its own: %s", (publisher, words, expected) => {
	expect(isOwn(words, ownOutlets("It rained.", { publisher, byline: null }))).toBe(expected);
});
