import { parseHTML } from "linkedom";
import { describe, expect, test, vi } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";
import { declaresArticle, mayBeArticle } from "../../../src/article/recognise.ts";

const LONG =
	"The harbour authority will close the eastern quay, two port officials said on Monday.";
const ROW = "<div><b>Item</b><a href='#'>Open</a></div>";
/** More elements than the largest page has that is looked through. */
const VAST_APP = ROW.repeat(4_000);
const VAST_MENU = `<nav>${"<div><b>Item</b><i>Open</i></div>".repeat(4_000)}</nav>`;

function page(body: string, head = ""): Document {
	return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

describe("a page may hold an article", () => {
	test.each([
		["three long paragraphs", `<p>${LONG}</p>`.repeat(3)],
		[
			"paragraphs that are long with what stands in them",
			"<p>Two <i>port</i> officials said on Monday that <b>the eastern quay</b> will close.</p>".repeat(
				3,
			),
		],
		["long texts in no paragraph", `<div>${LONG}</div>`.repeat(3)],
		[
			"long texts behind a menu",
			`<a href="#">News</a>${ROW.repeat(150)}${`<div>${LONG}</div>`.repeat(3)}`,
		],
		[
			"long paragraphs behind a menu of a thousand texts",
			ROW.repeat(600) + `<p>${LONG}</p>`.repeat(3),
		],
		["one long text in its one article element", `<article>${LONG}</article>`],
	])("%s", (_, body) => {
		expect(mayBeArticle(page(body))).toBe(true);
	});

	test("a long text on a page that calls itself an article", () => {
		const head = '<meta property="og:type" content="article">';
		expect(mayBeArticle(page(`<div>${LONG}</div>`, head))).toBe(true);
		expect(mayBeArticle(page(`<div>${LONG}</div>`))).toBe(false);
	});
});

describe("a page holds none", () => {
	test.each([
		["short labels", ROW.repeat(100)],
		["links, however long", `<a href="#">${LONG}</a>`.repeat(50)],
		["scripts, however long", `<script>/* ${LONG} */</script>`.repeat(50)],
		["one long text among labels", `${ROW}<div>${LONG}</div>${ROW}`],
		["article elements of teasers", `<article>${LONG}</article><article>Soon</article>`],
		["space, however much", `<p>${" ".repeat(90)}</p><div>${"\n".repeat(90)}</div>`.repeat(9)],
	])("%s", (_, body) => {
		expect(mayBeArticle(page(body))).toBe(false);
	});
});

describe("on a vast page", () => {
	/** linkedom does not know that `*` names all. */
	function vastPage(body: string) {
		const document = page(body);
		const all = document.querySelectorAll("*");
		const real = document.getElementsByTagName.bind(document);
		const named = vi.spyOn(document, "getElementsByTagName");
		named.mockImplementation((name: string) => (name === "*" ? all : real(name)) as never);
		return { document, named };
	}

	test("no question goes through all elements", () => {
		const { document, named } = vastPage(`${VAST_APP}<div>${LONG}</div>`);
		const all = vi.spyOn(document, "querySelectorAll");
		const one = vi.spyOn(document, "querySelector");
		expect(mayBeArticle(document)).toBe(false);
		expect([all, one].map(({ mock }) => mock.calls)).toEqual([[], []]);
		expect(named.mock.calls).toEqual([["*"]]);
	});

	test("an article behind more texts than are looked at is seen where the reader asks", () => {
		const told = ["Monday", "Tuesday", "Friday", "Sunday"].map(
			(day) =>
				`${LONG} The first ships will be turned away on ${day}, and nobody said for how long, or where they shall go.`,
		);
		const paragraphs = told.map((words) => `<p>${words}</p>`).join("");
		const { document } = vastPage(`${VAST_MENU}<article>${paragraphs}</article>`);
		expect(mayBeArticle(document)).toBe(false);
		const reading = readArticle(document, parsedPage(null));
		expect(reading?.article.text).toBe(told.join("\n\n"));
	});

	test("an article before its comments is still seen", () => {
		expect(mayBeArticle(vastPage(`<p>${LONG}</p>`.repeat(3) + VAST_APP).document)).toBe(true);
	});
});

test("no live list is asked for what makes Chromium count it", () => {
	const document = page(`<p>${LONG}</p>`.repeat(3));
	const real = document.getElementsByTagName.bind(document);
	vi.spyOn(document, "getElementsByTagName").mockImplementation(
		(name: string) =>
			new Proxy(real(name), {
				get(list, key) {
					if (key !== "item") throw new Error(`${String(key)} goes through all elements`);
					return (i: number) => list.item(i);
				},
			}) as never,
	);
	expect(mayBeArticle(document)).toBe(true);
});

describe("a page calls itself an article", () => {
	const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
	test.each([
		["by its type", '<meta property="og:type" content="article">', true],
		["by a post's", '<meta property="og:type" content="post">', true],
		["by its day", '<meta property="article:published_time" content="2026-11-02">', true],
		["by its body", '<div itemprop="text articleBody"></div>', true],
		["by what it says to machines", ld('{"@type":"NewsArticle"}'), true],
		[
			"in the second place only",
			ld('{"@type":"WebSite"}') + ld('{"@type":["Thing","Report"]}'),
			true,
		],
		["not by another type", '<meta property="og:type" content="website">', false],
		["not by another property", '<meta property="og:title" content="article">', false],
		["not as something else", ld('{"@type":"Organization","name":"Article"}'), false],
		["not by a posting's place", '<meta property="og:type" content="postal">', false],
	])("%s", (_, html, says) => {
		expect(declaresArticle(page("", html))).toBe(says);
	});
});
