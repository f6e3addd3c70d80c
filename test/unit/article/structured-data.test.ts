import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";

const TEXT =
	"The harbour authority will close the eastern quay on Monday, two port officials told the Gazette.";

/** A page of one paragraph, which nothing but its data can call an article. */
function pageWith(data: string, type = "application/ld+json"): Document {
	const script = `<script type="${type}">${data}</script>`;
	return parseHTML(
		`<!doctype html><html lang="en"><head><title>Quay</title>${script}</head>
		<body><div><h1>Quay to close</h1><p>${TEXT}</p></div></body></html>`,
	).document;
}

function bylineOf(document: Document): string | null | undefined {
	return readArticle(document, parsedPage(null))?.article.byline;
}

const OWN = { headline: "Quay to close", author: { "@type": "Person", name: "Rowan Ellery" } };

describe("a page that calls itself an article by its JSON-LD", () => {
	it.each([
		"NewsArticle",
		"Article",
		"BlogPosting",
		"LiveBlogPosting",
		"Report",
		"ReportageNewsArticle",
		"AnalysisNewsArticle",
		"BackgroundNewsArticle",
		"OpinionNewsArticle",
		"ReviewNewsArticle",
		"AskPublicNewsArticle",
		"SatiricalArticle",
		"http://schema.org/NewsArticle",
		"https://schema.org/AnalysisNewsArticle",
		"http://www.schema.org/NewsArticle",
		"https://schema.org/#NewsArticle",
		"schema:NewsArticle",
	])("%s", (type) => {
		const json = JSON.stringify({ "@type": type, ...OWN });
		expect(bylineOf(pageWith(json))).toBe("Rowan Ellery");
	});

	it.each([
		["among others", { "@type": ["CreativeWork", "ReportageNewsArticle"], ...OWN }],
		["in a graph", { "@graph": [{ "@type": "WebSite" }, { "@type": ["NewsArticle"], ...OWN }] }],
	])("%s", (_, data) => {
		expect(bylineOf(pageWith(JSON.stringify(data)))).toBe("Rowan Ellery");
	});

	it("with escaped slashes", () => {
		const json = JSON.stringify({ "@type": "http://schema.org/NewsArticle", ...OWN });
		expect(bylineOf(pageWith(json.replaceAll("/", "\\/")))).toBe("Rowan Ellery");
	});

	it("with a charset", () => {
		const json = JSON.stringify({ "@type": "NewsArticle", ...OWN });
		expect(bylineOf(pageWith(json, "application/ld+json; charset=utf-8"))).toBe("Rowan Ellery");
	});
});

describe("a page that calls itself something else", () => {
	it.each([
		"WebPage",
		"CollectionPage",
		"NewsMediaOrganization",
		"ArticleList",
		"Reporter",
		"https://example.org/NewsArticle/list",
	])("%s", (type) => {
		const json = JSON.stringify({ "@type": type, ...OWN });
		expect(bylineOf(pageWith(json))).toBeUndefined();
	});
});
