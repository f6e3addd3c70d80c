import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";
import { NO_WALLS, WALLS, type Wall } from "./walls.ts";

const SENTENCE =
	"The harbour board said on Monday that the north quay would stay shut until the cranes are safe.";
const words = (count: number) =>
	Array.from({ length: Math.ceil(count / 17) }, (_, i) => `<p>${SENTENCE} Part ${i}.</p>`).join("");
const WALL = '<div class="paywall-prompt paywall"><p>Subscribe to continue reading.</p></div>';
const OFFER = `<p>To view the full story, please subscribe to the Gazette at a pound a week.</p>
	<p>Those who join read every story that our reporters bring home from the harbour.</p>`;

interface Given extends Omit<Wall, "form"> {
	readonly body: string;
}

function isBeginning({ body, data, inside = "", after = "" }: Given): boolean | undefined {
	const json = { "@type": "NewsArticle", headline: "Quay stays shut", ...data };
	const { document } = parseHTML(
		`<!doctype html><html lang="en"><head><title>Quay stays shut</title>
		<meta property="og:type" content="article">
		<script type="application/ld+json">${JSON.stringify(json)}</script></head>
		<body><article><h1>Quay stays shut</h1>${body}${inside}</article>${after}</body></html>`,
	);
	return readArticle(document, parsedPage(null))?.onlyBeginning;
}

describe("only the beginning is readable", () => {
	test.each([
		["a stub that is not free", { body: words(100), data: { isAccessibleForFree: false } }],
		["the same, said as a word", { body: words(100), data: { isAccessibleForFree: "False" } }],
		[
			"a part that is not free",
			{
				body: words(100),
				data: { hasPart: [{ "@type": "WebPageElement", isAccessibleForFree: "False" }] },
			},
		],
		["a stub before a wall", { body: words(100), after: WALL }],
		[
			"far fewer words than the page counts",
			{ body: words(300), data: { isAccessibleForFree: false, wordCount: 1200 } },
		],
		[
			"the same, counted in a string",
			{ body: words(300), data: { isAccessibleForFree: false, wordCount: "1200" } },
		],
		[
			"an ending in dots",
			{
				body: `${words(300)}<p>${SENTENCE} Boats will have to wait, and those who own them have…</p>`,
				after: WALL,
			},
		],
		[
			"an ending amid a sentence",
			{ body: `${words(100)}<p>${SENTENCE} Then it asked the owners of the boats to</p>` },
		],
		["a wall among the paragraphs", { body: words(100) + OFFER }],
		["the same behind a long beginning", { body: words(900) + OFFER }],
	])("%s", (_, given) => {
		expect(isBeginning(given)).toBe(true);
	});

	test.each([
		["a short text that is free", { body: words(100) }],
		[
			"a short text that says it is free",
			{ body: words(100), data: { isAccessibleForFree: true } },
		],
		[
			"a whole text behind a wall not yet drawn",
			{ body: words(300), data: { isAccessibleForFree: false, wordCount: 310 } },
		],
		["a whole text with an offer below it", { body: words(300), after: WALL }],
		["a text that goes on behind an offer", { body: words(100) + OFFER + words(400) }],
		[
			"a text on what readers are asked",
			{
				body: `${words(100)}<p>The Gazette, which asks readers to subscribe, did not say why.</p>`,
			},
		],
		[
			"a list at the end",
			{ body: `${words(100)}<h2>Drawbacks</h2><ul><li>Hard to get to</li></ul>` },
		],
		["fewer words than the page counts, but free", { body: words(300), data: { wordCount: 1200 } }],
		[
			"a wrapper that is only called a wall",
			{ body: words(100), after: '<div class="paywall"><p>Tide tables for Monday</p></div>' },
		],
	])("not: %s", (_, given) => {
		expect(isBeginning(given)).toBe(false);
	});
});

describe("a beginning of some sentences is told by its wall", () => {
	test.each(WALLS.map((wall) => [wall.form, wall] as const))("%s", (_, wall) => {
		expect(isBeginning({ body: words(100), ...wall })).toBe(true);
	});

	test.each(NO_WALLS.map((wall) => [wall.form, wall] as const))("not: %s", (_, wall) => {
		expect(isBeginning({ body: words(100), ...wall })).toBe(false);
	});
});

describe("a whole article is not called a beginning, whatever stands around it", () => {
	test.each([...WALLS, ...NO_WALLS].map((wall) => [wall.form, wall] as const))("%s", (_, wall) => {
		expect(isBeginning({ body: words(400), ...wall })).toBe(false);
	});
});
