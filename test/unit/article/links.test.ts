import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";
import { isArticle } from "../../../src/shared/article-guard.ts";

const ADDRESS = "https://www.courier.example/2031/quay";
const SENTENCE =
	"The harbour board said on Monday that the north quay would stay shut until the cranes are safe.";

/** The links that are read of an article with a paragraph as given, as "host: words". */
function linksOf(paragraph: string, around = ""): readonly string[] {
	const { document } = parseHTML(
		`<!doctype html><html lang="en"><head><title>Quay stays shut</title>
		<meta property="og:type" content="article"></head><body>${around}<article><h1>Quay stays shut</h1>
		<p>${SENTENCE}</p><p>${SENTENCE} ${paragraph}</p><p>${SENTENCE}</p></article></body></html>`,
	);
	const { article } = readArticle(document, parsedPage(ADDRESS))!;
	expect(isArticle(structuredClone(article))).toBe(true);
	const { text, links } = article;
	return links!.map(({ start, end, host }) => `${host}: ${text.slice(start, end)}`);
}

describe("the links of an article", () => {
	test.each([
		["as it stands", "https://www.reuters.com/world/quay", "www.reuters.com"],
		["with a port, a query and capitals", "HTTPS://Bell.Example:8443/?q=1#top", "bell.example"],
		["short of its scheme", "//bell.example/quay", "bell.example"],
		["within the page's own site", "/2030/cranes", "www.courier.example"],
		["with another's name before it", "https://reuters.com@bell.example/", "bell.example"],
		["run into another", "http://bell.example,http://herald.example/", "bell.example,http"],
		["of a number", "http://[2001:DB8::1]/", "[2001:db8::1]"],
		["in letters beyond the Latin", "https://häfen.example/", "xn--hfen-loa.example"],
	])("carry an address %s", (_, href, host) => {
		expect(linksOf(`It is shut, <a href="${href}">it was told</a>.`)).toEqual([
			`${host}: it was told`,
		]);
	});

	test.each([
		["javascript:alert(1)"],
		[" javascript:alert('https://reuters.com/')"],
		["data:text/html,https://reuters.com"],
		["mailto:desk@reuters.com"],
		["ftp://reuters.com/"],
		["blob:https://reuters.com/1"],
		["https://"],
		["https://[bad"],
		[""],
	])("leave out %s", (href) => {
		expect(linksOf(`It is shut, <a href="${href}">it was told</a>.`)).toEqual([]);
	});

	test("stand where their words stand, in as many pieces as the page has", () => {
		const paragraph = `The <a href="https://bell.example/1">Harbour <b>Bell</b></a> and <a
			href="https://herald.example">the  Herald</a> told.`;
		expect(linksOf(paragraph)).toEqual([
			"bell.example: Harbour ",
			"bell.example: Bell",
			"herald.example: the ",
			"herald.example: Herald",
		]);
	});

	test("are those within it, and no anchor without an address", () => {
		const menu = `<nav><a href="https://reuters.com/">All the news</a></nav>`;
		expect(linksOf(`<a name="quay">It is shut.</a>`, menu)).toEqual([]);
	});
});
