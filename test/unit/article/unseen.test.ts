import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";
import { span } from "../../../src/engine/index.ts";

const OVERRIDE = "\u202e";
const ISOLATE = "\u2066";
const MARK = "\u200f";
const SAID = `Two ${OVERRIDE}officials said on Mon${MARK}day that the vote on the new quay would wait.`;

const { document } = parseHTML(`<!doctype html><html lang="en"><head>
	<title>Quay${OVERRIDE} waits</title><meta name="author" content="Ada ${ISOLATE}Brandt"></head>
	<body><article><h1>Quay${OVERRIDE} waits</h1>
	<p>${SAID}</p><p>${"The harbour board met for three hours, as it does on every first Monday. ".repeat(3)}</p>
	<blockquote class="twitter-tweet"><p lang="en">${OVERRIDE}No vote.</p>&mdash; ${OVERRIDE}Press Office (@quay)
	<a href="https://twitter.com/quay/status/1500000000000000000">March 5, 2022</a></blockquote>
	<p>${"The count of last year is still under way, and nobody knows when it will end. ".repeat(3)}</p>
	</article></body></html>`);
const read = readArticle(document, parsedPage(null))!;

test("characters that turn writing round are read over, wherever a page sets them", () => {
	const { text, title, byline, posts } = read.article;
	expect(text).toContain("Two officials said on Monday that");
	expect([title, byline]).toEqual(["Quay waits", "Ada Brandt"]);
	expect(posts.map(({ author, text }) => [author, text])).toEqual([["Press Office", "No vote."]]);
	expect(JSON.stringify(read.article)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});

test("words with such characters in them are still found on the page", () => {
	const start = read.article.text.indexOf("officials said on Monday");
	const ranges = read.map.rangesOf(span(start, start + "officials said on Monday".length));
	const held = ranges.map(({ startNode, startOffset, endOffset }) =>
		startNode.data.slice(startOffset, endOffset),
	);
	expect(held.join("")).toBe(`officials said on Mon${MARK}day`);
});
