import { expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import type { SourceKind } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { findRelays } from "../../../../src/engine/source/via/find-relays.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { told, wordsOf } from "./evidence-of.ts";

/** Source, its kind, cue, content, and a number for the source. */
type Said = readonly [string | null, SourceKind, string, (string | undefined)?, number?];

function relaysOf(text: string, said: readonly Said[], publisher: string | null = null) {
	const reading = readText(articleOfPlainText(text));
	const found = said.map(([source, , cue, content]) => told(text, source, cue, content));
	const speakers = said.map(([source, kind, , , id], i) => ({
		sourceId: source === null ? null : (id ?? i),
		kind,
	}));
	const mentions = clusterSources(reading, found).entries.map(({ mention }) => mention);
	return findRelays(reading, found, speakers, publisher, mentions).map((at) => wordsOf(text, at));
}

const secondHand: readonly (readonly [string, readonly Said[], readonly (string | null)[]])[] = [
	["Ana Ruiz told CNN that she would stay.", [["Ana Ruiz", "person", "told"]], ["CNN"]],
	[
		"“I will stay,” the mayor said Sunday on Fox News.",
		[["the mayor", "person", "said"]],
		["Fox News"],
	],
	[
		"In an interview with the Washington Post, Holt said he was done. Later the Post printed it.",
		[["Holt", "person", "said"]],
		["Washington Post"],
	],
	[
		"Reuters reported that the plan was vetoed, citing two unnamed officials.",
		[
			["Reuters", "outlet", "reported", "the plan was vetoed"],
			["two unnamed officials", "unnamed-group", "citing"],
		],
		[null, "Reuters"],
	],
	[
		"The talks failed, an aide said, according to Politico.",
		[
			["an aide", "unnamed-person", "said", "The talks failed"],
			["Politico", "outlet", "according to", "The talks failed, an aide said"],
		],
		["Politico", null],
	],
	[
		"The Guardian called twenty officers. It rained. Holt was quoted as saying that he was done.",
		[["Holt", "person", "was quoted as saying"]],
		["Guardian"],
	],
	[
		"An expert has claimed the roof was unsafe.\n\nIt fell.\n\nHolt, an engineer, told the Guardian so.",
		[
			["An expert", "person", "claimed", undefined, 7],
			["Holt, an engineer", "person", "told", undefined, 7],
		],
		["Guardian", "Guardian"],
	],
	[
		"Holt told Sky Sports he was fit.\n\nThe pitch froze.\n\n“I can play,” he added.",
		[
			["Holt", "person", "told", "he was fit", 7],
			["he added", "person", "added", "I can play", 7],
		],
		["Sky Sports", "Sky Sports"],
	],
	[
		"According to a key passage of the new Reuters report:\n\nThe officials said the plan was old.",
		[
			["the new Reuters report", "outlet", "According to"],
			["The officials", "unnamed-group", "said"],
		],
		[null, "the new Reuters report"],
	],
	[
		"Holt told the BBC he was done. He added that he would move.",
		[
			["Holt", "person", "told", "he was done", 7],
			["He", "person", "added", "that he would move", 7],
		],
		["BBC", "BBC"],
	],
	[
		"The complaint quoted him as saying no.",
		[
			["The complaint", "document", "quoted"],
			["him", "person", "saying"],
		],
		[null, "The complaint"],
	],
	[
		"Holt told Politico he was done.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIn the interview, he said he would move.",
		[
			["Holt", "person", "told", "he was done", 7],
			["he", "person", "said", "he would move", 7],
		],
		["Politico", "Politico"],
	],
	[
		"Ana Ruiz told The Lena Fischer Show that she would stay.",
		[["Ana Ruiz", "person", "told"]],
		["The Lena Fischer Show"],
	],
	[
		"Holt said in a statement to Axios that the plan was dead.",
		[["Holt", "person", "said in a statement", "the plan was dead"]],
		["Axios"],
	],
	[
		"In a CNBC interview on Friday, Holt said the plan was dead.",
		[["Holt", "person", "said", "the plan was dead"]],
		["CNBC"],
	],
	[
		"Holt told Politico that he was done, noting that nobody had asked him.",
		[
			["Holt", "person", "told", "he was done", 7],
			["Holt", "person", "noting", "nobody had asked him", 7],
		],
		["Politico", "Politico"],
	],
	[
		"Two aides, contacted by Reuters after the vote, said that the plan was dead.",
		[["Two aides", "unnamed-group", "said", "the plan was dead"]],
		["Reuters"],
	],
	[
		"Bloomberg wrote that the plan was dead. It cited two people familiar with the talks.",
		[
			["Bloomberg", "outlet", "wrote", "the plan was dead", 1],
			["two people familiar with the talks", "unnamed-group", "cited"],
		],
		[null, "Bloomberg"],
	],
	[
		"“It just went dark,” Ana Ruiz, a cook, told KXYZ.",
		[["Ana Ruiz, a cook", "person", "told", "It just went dark"]],
		["KXYZ"],
	],
	[
		"“It just went dark,” Ana Ruiz told local media.",
		[["Ana Ruiz", "person", "told", "It just went dark"]],
		["local media"],
	],
	[
		"A new poll finds little love for the toll. About 61 percent of drivers said it was too high.",
		[
			["A new poll", "document", "finds", "little love for the toll", 1],
			["About 61 percent of drivers", "public", "said", "it was too high"],
		],
		[null, "A new poll"],
	],
	[
		"The BBC broke the story. A nurse told the broadcaster that the ward was full.",
		[["A nurse", "unnamed-person", "told"]],
		["BBC"],
	],
];

test.each(secondHand)("%s", (text, said, expected) => {
	expect(relaysOf(text, said)).toEqual(expected);
});

const firstHand: readonly (readonly [string, readonly Said[]])[] = [
	["Ana Ruiz told reporters that she would stay.", [["Ana Ruiz", "person", "told"]]],
	["Holt said CNN had it wrong.", [["Holt", "person", "said"]]],
	["Holt said the offer met Fox’s price.", [["Holt", "person", "said", "the offer met"]]],
	[
		"The offer was read out, a lawyer said, in Sky’s own boardroom.",
		[["a lawyer", "unnamed-person", "said", "The offer was read out"]],
	],
	["Holt blamed Fox News. An aide said he was tired.", [["An aide", "unnamed-person", "said"]]],
	[
		"Holt told the BBC he was done.\n\nHe said in a speech on Friday that he would move.",
		[["He", "person", "said", "that he would move", 7]],
	],
	[
		"Holt said his wife had told him to go.",
		[
			["Holt", "person", "said", "his wife had told him to go"],
			["his wife", "unnamed-person", "told", "to go"],
		],
	],
];

test.each(firstHand)("first-hand: %s", (text, said) => {
	expect(relaysOf(text, said)).toEqual(said.map(() => null));
});

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

test("the agency of the dateline is the article's own outlet", () => {
	const said: readonly Said[] = [["Ana Ruiz", "person", "told"]];
	const text = "LEEDS (Reuters) - Ana Ruiz told Reuters that she would stay.";
	expect(relaysOf(text, said)).toEqual([null]);
});
