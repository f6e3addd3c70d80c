import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Article } from "../../../src/engine/index.ts";
import { anyText } from "./texts.ts";

const TAGS =
	"div section article main p p p h1 h2 ul li blockquote figure figcaption aside nav header footer a b em span time button table td tr br hr img pre script style template iframe svg noscript form input select option details summary custom-element".split(
		" ",
	);

/** What pages say of themselves, hostile values among it. */
const ATTRIBUTES = [
	...["class", "id", "role", "itemprop", "itemtype", "data-component", "href", "src", "style"],
	...["hidden", "aria-hidden", "cite", "datetime", "lang", "property", "content", "rel"],
];
const VALUES = [
	...[
		"",
		" ",
		"article-body",
		"headline",
		"byline author",
		"caption",
		"related promo",
		"articleBody",
	],
	...[
		"twitter-tweet",
		"instagram-media",
		"bluesky-embed",
		"comments",
		"paywall",
		"true",
		"display:none",
	],
	...[
		"https://twitter.com/roth/status/1234567890123456789",
		"javascript:alert(1)",
		"//[",
		"/2?page=2",
	],
	...[
		"http://",
		"datePublished",
		"\u202e",
		"__proto__",
		"constructor",
		'"><script>',
		"﷽".repeat(50),
	],
];

const JSON_LD = [
	"{",
	"null",
	"[[[]]]",
	'{"@type":"NewsArticle"}',
	'{"@graph":[null,3,{"@type":["NewsArticle"],"headline":{},"author":[[]],"publisher":7}]}',
	'{"@type":"NewsArticle","articleBody":"The pier is shut.","headline":"","datePublished":"never"}',
	'{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":1},"@type":"NewsArticle"}',
];

interface Grown {
	readonly tag: string;
	readonly attributes: readonly (readonly [string, string])[];
	readonly children: readonly (Grown | string)[];
}

const attributes = fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES)), {
	maxLength: 3,
});

const tree = fc.letrec<{ node: Grown | string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 6, withCrossShrink: true },
		{ arbitrary: anyText, weight: 2 },
		{
			arbitrary: fc.record({
				tag: fc.constantFrom(...TAGS),
				attributes,
				children: fc.array(tie("node"), { maxLength: 5 }),
			}),
			weight: 3,
		},
	),
})).node;

/** Makes a fresh document each time it is asked, so that one reading cannot help another. */
export type PageMaker = () => Document;

/** Any page at all, built as a script would: no parser has put right what stands where it must not. */
export const anyPage: fc.Arbitrary<PageMaker> = fc
	.record({
		nodes: fc.array(tree, { minLength: 1, maxLength: 8 }),
		facts: fc.constantFrom(...JSON_LD),
		type: fc.constantFrom("article", "website", ""),
	})
	.map(({ nodes, facts, type }) => () => {
		const head = `<title>The pier</title><meta property="og:type" content="${type}">`;
		const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`);
		const script = document.createElement("script");
		script.setAttribute("type", "application/ld+json");
		script.textContent = facts;
		document.head.append(script);
		for (const node of nodes) document.body.append(grow(document, node));
		return document;
	});

function grow(document: Document, node: Grown | string): Node {
	if (typeof node === "string") return document.createTextNode(node);
	const element = document.createElement(node.tag);
	for (const [name, value] of node.attributes) element.setAttribute(name, value);
	for (const child of node.children) element.append(grow(document, child));
	return element;
}

const TAG_OF = {
	...{ headline: "h1", subheading: "h2", body: "p", "list-item": "li" },
	...{ blockquote: "blockquote", caption: "figcaption" },
} as const;

/** A plain page that prints an article, paragraph by paragraph. */
export function pageOf({ text, paragraphs, title }: Article): Document {
	const { document } = parseHTML(
		'<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body><article></article></body></html>',
	);
	document.title = title ?? "";
	for (const { span, role } of paragraphs) {
		const element = document.createElement(TAG_OF[role]);
		element.textContent = text.slice(span.start, span.end);
		document.querySelector("article")!.append(element);
	}
	return document;
}
