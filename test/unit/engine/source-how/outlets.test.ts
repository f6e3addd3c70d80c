import { expect, test } from "vitest";
import { findOutlets } from "../../../../src/engine/source/via/find-outlets.ts";
import { parseText } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

function outletsIn(text: string): readonly string[] {
	const { paragraphs } = articleOfPlainText(text);
	return findOutlets(parseText(text, paragraphs)).map(({ span }) => textOf(text, span));
}

test.each([
	["He told the New York Times. Later the Times printed it.", ["New York Times", "Times"]],
	["The Washington Post’s owner spoke. The Post was sold.", ["Washington Post", "Post"]],
	["He told the Guardian.", ["Guardian"]],
	["The Hill reported it.", ["Hill"]],
	["He told Politico and the Fox News Channel.", ["Politico", "Fox News Channel"]],
	["Reuters and AP reported it.", ["Reuters", "AP"]],
])("outlets by their names and short forms: %s", (text, outlets) => {
	expect(outletsIn(text)).toEqual(outlets);
});

test.each([
	["He told KXYZ-TV and WABC.", ["KXYZ-TV", "WABC"]],
	["He read it on Gothamist.com.", ["Gothamist.com"]],
	["He spoke on The Lena Fischer Show.", ["The Lena Fischer Show"]],
	["He spoke on Lena Fischer Tonight.", ["Lena Fischer Tonight"]],
	["He said it on “Today.”", ["Today"]],
	["On Hannity, he said so.", ["Hannity"]],
	["He told Fox & Friends so.", ["Fox & Friends"]],
	["He told the Today programme so.", ["Today"]],
	["He told the Lumo programme so.", ["Lumo programme"]],
	["He told The Information and 7NEWS.", ["Information", "7NEWS"]],
	["He asked for the information. The Information Act was old.", []],
	["ABC’s This Week aired it.", ["ABC", "This Week"]],
])("stations, sites and programmes: %s", (text, outlets) => {
	expect(outletsIn(text)).toEqual(outlets);
});

test.each([
	["He told the news agency Belvar.", ["Belvar"]],
	["He told the radio station Lumo 4.", ["Lumo 4"]],
	["He told the Lumo newspaper.", ["Lumo"]],
	["Al-Nahar television said so.", ["Al-Nahar"]],
	["He told state television and local media.", ["state television", "local media"]],
	["British newspapers said so.", ["British newspapers"]],
])("what the text itself calls an outlet: %s", (text, outlets) => {
	expect(outletsIn(text)).toEqual(outlets);
});

test.each([
	"He likes Times Square.",
	"A guardian spoke of the hill.",
	"The Guardian Angels came.",
	"Time is money.",
	"The Post came early.",
	"A post is on the wall.",
	"He told the WHO and KFC.",
	"Today he left. This week he left.",
	"Ana Hannity left.",
	"He told Texas newspapers.",
	"A website Monday said so.",
	"The agency Monday said so.",
])("names no outlet: %s", (text) => {
	expect(outletsIn(text)).toEqual([]);
});
