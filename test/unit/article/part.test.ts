import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";

const TEXT = `<p>The harbour authority will close the eastern quay from Monday, two people briefed on the
	decision said on Thursday evening, and the pilots were told to stay at home until then.</p>`;

function partIn(extra: string, address = "https://gazette.example/harbour/quay") {
	const { document } = parseHTML(
		`<!doctype html><html><head><meta property="og:type" content="article"></head><body><main>
		<article><h1>Eastern quay to close</h1>${TEXT}<p>${"The quay is old. ".repeat(20)}</p></article>
		${extra}</main></body></html>`,
	);
	const reading = readArticle(document, parsedPage(address));
	if (!reading) throw new Error("the page must read as an article");
	return reading.part;
}

function pager(...hrefs: readonly string[]): string {
	const links = hrefs.map((href) => `<a href="${href}">${/\d+/.exec(href)?.[0]}</a>`);
	return `<div class="pager">${links.join(" ")}</div>`;
}

describe("a page that holds one part of several", () => {
	test.each([
		["says so in words", "<p>Page 2 of 3</p>", undefined, { number: 2, of: 3 }],
		["says so in short", "<p>Part 1/4</p>", undefined, { number: 1, of: 4 }],
		[
			"links the others by path",
			pager("/harbour/quay/2", "/harbour/quay/3"),
			undefined,
			{ number: 1, of: 3 },
		],
		[
			"links the others by page/N, itself too",
			pager("/harbour/quay/page/1/", "/harbour/quay/page/2/", "/harbour/quay/page/3/"),
			"https://gazette.example/harbour/quay/page/2/",
			{ number: 2, of: 3 },
		],
		[
			"links the others by query",
			pager("?page=2&ref=a"),
			"https://gazette.example/harbour/quay?ref=a",
			{ number: 1, of: 2 },
		],
	])("is known where it %s", (_, extra, address, part) => {
		expect(partIn(extra, address)).toEqual(part);
	});

	test.each([
		["has no pager", ""],
		["counts pages in a sentence", "<p>The report runs to page 2 of 3 volumes, all of them.</p>"],
		["pages its comments", pager("/harbour/quay/comment-page-2", "/harbour/quay?cpage=3")],
		["links other stories by number", pager("/harbour/2", "/harbour/3")],
		["links some numbers only", pager("/harbour/quay/7")],
		["counts what cannot be", "<p>Page 5 of 3</p>"],
	])("is no page that %s", (_, extra) => {
		expect(partIn(extra)).toBeNull();
	});
});
