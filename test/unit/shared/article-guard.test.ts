import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, articleOfPlainText, span } from "../../../src/engine/index.ts";
import { isAnalysis } from "../../../src/shared/analysis-guard.ts";
import { isArticle } from "../../../src/shared/article-guard.ts";
import { LONGEST_TEXT } from "../../../src/shared/limits.ts";

const TEXT = `Harbour vote put off

Two officials said on Monday that the vote would wait, according to the Courier.

"We need the count first," said Mayor Ada Brandt.`;
const article = articleOfPlainText(TEXT);

describe("an article from a page", () => {
	test("is let in as the reader makes it", () => {
		expect(isArticle(article)).toBe(true);
		fc.assert(fc.property(fc.string(), (text) => isArticle(articleOfPlainText(text))));
	});

	test("is let in after the browser's copying", () => {
		expect(isArticle(structuredClone(article))).toBe(true);
		expect(isArticle(JSON.parse(JSON.stringify(article)))).toBe(true);
	});

	test("is refused when a field is of another kind", () => {
		for (const field of Object.keys(article)) {
			expect(isArticle({ ...article, [field]: 7 }), field).toBe(false);
			expect(isArticle({ ...article, [field]: undefined }), field).toBe(false);
		}
	});

	test("is refused when it is too long to work on", () => {
		const text = "a".repeat(LONGEST_TEXT + 1);
		expect(isArticle({ ...article, text })).toBe(false);
	});

	test("is refused when a paragraph lies outside the text or before another", () => {
		const [first, second] = article.paragraphs;
		const outside = { ...first, span: span(0, TEXT.length + 1) };
		expect(isArticle({ ...article, paragraphs: [outside] })).toBe(false);
		expect(isArticle({ ...article, paragraphs: [second, first] })).toBe(false);
	});

	test("is let in with links, as many as a page may have", () => {
		const link = { ...span(0, 1), host: "www.reuters.com" };
		expect(isArticle({ ...article, links: [] })).toBe(true);
		expect(isArticle({ ...article, links: new Array(10_000).fill(link) })).toBe(true);
	});

	test.each([
		["a host that is no text", { ...span(0, 1), host: 7 }],
		["an address for a host", { ...span(0, 1), host: "https://reuters.com" }],
		["a script for a host", { ...span(0, 1), host: "javascript:alert(1)" }],
		["markup for a host", { ...span(0, 1), host: "<img src=x>" }],
		["an empty host", { ...span(0, 1), host: "" }],
		["a host that is too long", { ...span(0, 1), host: "a".repeat(10_001) }],
		["words outside the text", { ...span(0, TEXT.length + 1), host: "reuters.com" }],
		["no words", { host: "reuters.com" }],
	])("is refused with a link that has %s", (_, link) => {
		expect(isArticle({ ...article, links: [link] })).toBe(false);
	});

	test.each([
		{ start: 5, end: 2 },
		{ start: -1, end: 2 },
		{ start: 0.5, end: 2 },
		{ start: Number.NaN, end: 2 },
		{ start: 0 },
	])("is refused with the span %j", (bad) => {
		expect(isArticle({ ...article, paragraphs: [{ span: bad, role: "body" }] })).toBe(false);
	});

	test("never makes the guard throw", () => {
		fc.assert(fc.property(fc.anything(), (value) => typeof isArticle(value) === "boolean"));
	});
});

describe("an analysis", () => {
	const analysis = analyze(article);

	test("of the engine is let through, and has something in it", () => {
		expect(analysis.attributions.length).toBeGreaterThan(0);
		expect(isAnalysis(structuredClone(analysis))).toBe(true);
	});

	test("with a kind the codebook does not know is refused", () => {
		const [first, ...others] = analysis.attributions;
		const odd = { ...first, kind: "anonymous" };
		expect(isAnalysis({ ...analysis, attributions: [odd, ...others] })).toBe(false);
	});

	test("with a name inherited from every object is refused", () => {
		const [first] = analysis.attributions;
		expect(isAnalysis({ ...analysis, attributions: [{ ...first, kind: "toString" }] })).toBe(false);
	});
});
