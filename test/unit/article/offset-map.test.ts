import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
	type PageReading,
	parsedPage,
	readArticle,
	type TextRange,
} from "../../../src/article/index.ts";
import { span } from "../../../src/engine/index.ts";

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** What a browser's `Range.toString` gives: the text nodes between both ends, in document order. */
function stringOf(root: Node, { startNode, startOffset, endNode, endOffset }: TextRange): string {
	let text = "";
	let isInside = false;
	const open: Node[] = [root];
	while (open.length > 0) {
		const node = open.pop()!;
		open.push(...[...node.childNodes].reverse());
		if (node.nodeType !== 3) continue;
		const { data } = node as Text;
		if (node === startNode) isInside = true;
		if (!isInside) continue;
		const from = node === startNode ? startOffset : 0;
		text += data.slice(from, node === endNode ? endOffset : undefined);
		if (node === endNode) break;
	}
	return text;
}

function normalised(text: string): string {
	return text.replace(INVISIBLE, "").replace(/\s+/g, " ");
}

const FILLER =
	"The committee met on Tuesday and heard three witnesses, one of whom asked that her name be kept out of the minutes.";

function pageOf(body: string): Document {
	const html = `<!doctype html><html><head><meta property="og:type" content="article"><title>Committee hears witnesses</title></head><body><article><h1>Committee hears witnesses</h1><p>${FILLER}</p>${body}<p>${FILLER} It will meet again.</p></article></body></html>`;
	return parseHTML(html).document;
}

function readBody(body: string): { reading: PageReading; document: Document } {
	const document = pageOf(body);
	const reading = readArticle(document, parsedPage(null));
	if (!reading) throw new Error("the page must read as an article");
	return { reading, document };
}

/** Checks every range of a span against the text it stands for. */
function expectFaithful(
	{ reading, document }: ReturnType<typeof readBody>,
	from: number,
	to: number,
) {
	const { article, map } = reading;
	const ranges = map.rangesOf(span(from, to));
	let joined = "";
	for (const range of ranges) {
		const start = map.offsetOf(range.startNode, range.startOffset);
		const end = map.offsetOf(range.endNode, range.endOffset);
		expect(start).not.toBeNull();
		expect(end).not.toBeNull();
		const ours = article.text.slice(start!, end!);
		expect(normalised(stringOf(document, range))).toBe(ours);
		joined += ours;
	}
	const wanted = article.text.slice(from, to).replace(/\s+/g, "");
	expect(joined.replace(/\s+/g, "")).toBe(wanted);
}

const word = fc.constantFrom(
	"said",
	"Minister",
	"co\u00adoperation",
	"“yes”",
	"the",
	"plan,",
	"U.S.",
	"naïve",
	"👩‍⚖️",
	"zero\u200bwidth",
	"ok",
);
const space = fc.constantFrom(
	" ",
	"\n\t  ",
	"&nbsp;",
	" &nbsp; ",
	"",
	"<!-- -->",
	"<wbr>",
	" <!--x--> ",
);
const text = fc
	.array(fc.tuple(word, space), { minLength: 1, maxLength: 8 })
	.map((parts) => parts.flat().join(""));

const inline = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		text,
		fc.constant("<br>"),
		fc.constant("<span hidden>never shown</span>"),
		fc.constant("<span style='display: none'>never shown</span>"),
		fc.constant("<script>var hidden = 1;</script>"),
		fc
			.tuple(
				fc.constantFrom("a href='/x'", "b", "em", "span", "mark", "cite"),
				fc.array(tie("node"), { maxLength: 3 }),
			)
			.map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag.split(" ")[0]}>`),
	),
})).node;

const block = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 3 },
		fc
			.array(inline, { minLength: 1, maxLength: 5 })
			.map((parts) => `<p>${FILLER.slice(0, 60)} ${parts.join(" ")}.</p>`),
		fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
		fc
			.tuple(
				fc.constantFrom("div", "section", "blockquote", "ul", "li", "h2"),
				fc.array(tie("node"), { maxLength: 3 }),
			)
			.map(([tag, inner]) => `<${tag}>${inner.join("\n")}</${tag}>`),
	),
})).node;

describe("the map between offsets and text nodes", () => {
	it("gives ranges whose text is the analysed text, for every span of any page", () => {
		fc.assert(
			fc.property(
				fc.array(block, { maxLength: 5 }),
				fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
				(blocks, spans) => {
					const page = readBody(blocks.join(""));
					const { length } = page.reading.article.text;
					expectFaithful(page, 0, length);
					for (const [a, b] of spans) {
						const [from, to] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
						expectFaithful(page, from!, to!);
					}
				},
			),
			{ numRuns: 150 },
		);
	});

	it("survives a framework that splits every text node", () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 12 }), (cuts) => {
				const document = pageOf("");
				const paragraph = document.querySelector("p")!;
				const words = paragraph.textContent!;
				paragraph.textContent = "";
				const places = [
					0,
					...cuts.map((cut) => cut % words.length).sort((a, b) => a - b),
					words.length,
				];
				places.slice(1).forEach((to, i) => {
					paragraph.append(document.createTextNode(words.slice(places[i], to)));
				});
				const reading = readArticle(document, parsedPage(null))!;
				expect(reading.article.text).toContain(FILLER);
				const start = reading.article.text.indexOf(FILLER);
				expect(reading.map.rangesOf(span(start, start + FILLER.length))).toHaveLength(1);
			}),
			{ numRuns: 60 },
		);
	});

	it("finds the word under a place in a text node", () => {
		const { reading, document } = readBody(
			"<p>An aide   <b>\u00ad familiar</b> with the talks said they had stalled.</p>",
		);
		const bold = document.querySelector("b")!.firstChild!;
		const offset = reading.map.offsetOf(bold, 2)!;
		expect(reading.article.text.slice(offset, offset + 8)).toBe("familiar");
		expect(reading.map.offsetOf(document.querySelector("title")!.firstChild!, 0)).toBeNull();
	});

	it("parts a range at text that is no part of the article", () => {
		const { reading } = readBody(
			"<p>The two sides <span hidden>(draft)</span> met for the last time on Friday morning.</p>",
		);
		const start = reading.article.text.indexOf("two sides");
		const ranges = reading.map.rangesOf(span(start, start + "two sides met".length));
		expect(ranges).toHaveLength(2);
		expect(reading.article.text).not.toContain("draft");
	});

	it("reads 100,000 nested elements without running out of stack", () => {
		const document = pageOf("");
		let inner = document.querySelector("article")!;
		for (let depth = 0; depth < 100_000; depth++) {
			const child = document.createElement(depth % 2 === 0 ? "div" : "span");
			inner.append(child);
			inner = child;
		}
		inner.append(document.createTextNode(`${FILLER} Deep down.`));
		const reading = readArticle(document, parsedPage(null));
		expect(reading?.article.text).toContain("Deep down.");
	}, 60_000);
});
