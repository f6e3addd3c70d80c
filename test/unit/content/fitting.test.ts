import { expect, test } from "vitest";
import { fitting } from "../../../src/content/fitting.ts";
import { type Article, articleOfPlainText, type Post, span } from "../../../src/engine/index.ts";
import { isArticle } from "../../../src/shared/article-guard.ts";

const TEXT = "Two officials said no.\nThe mayor agreed.";
const LONG = "x".repeat(20_000);
const POST: Post = {
	platform: "x",
	form: "blockquote",
	author: "Ada",
	handle: "ada",
	postId: "1",
	url: "https://x.com/ada/status/1",
	text: "Yes.",
	printedDate: null,
	postedAt: null,
	span: null,
};
const ARTICLE: Article = {
	...articleOfPlainText(TEXT),
	title: "The vote",
	posts: [POST],
	links: [{ ...span(0, 3), host: "a.example" }],
};

test("an article as articles are stays as it is", () => {
	expect(fitting(ARTICLE)).toEqual(ARTICLE);
});

const tooMany = <T>(one: T): T[] => new Array<T>(60_000).fill(one);

const ABSURD: readonly [what: string, Partial<Article>][] = [
	["title", { title: LONG }],
	["byline", { byline: LONG, publisher: LONG, published: LONG, url: LONG }],
	["host of a link", { links: [{ ...span(0, 3), host: LONG }] }],
	["number of links", { links: tooMany({ ...span(0, 3), host: "a.example" }) }],
	["number of paragraphs", { paragraphs: tooMany({ span: span(0, 0), role: "body" }) }],
	["number of posts", { posts: tooMany(POST) }],
	["author of a post", { posts: [{ ...POST, author: LONG, handle: LONG, printedDate: LONG }] }],
	["address of a post", { posts: [{ ...POST, url: LONG, postId: LONG }] }],
	["text of a post", { posts: [{ ...POST, text: "x".repeat(1_000_001) }] }],
];

test.each(ABSURD)("one with an absurd %s is told all the same", (_, absurd) => {
	expect(isArticle({ ...ARTICLE, ...absurd })).toBe(false);
	const told = fitting({ ...ARTICLE, ...absurd });
	expect(isArticle(told)).toBe(true);
	expect(told.text).toBe(TEXT);
});
