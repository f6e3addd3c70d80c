import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type PageReading,
	parsedPage,
	readArticle,
	readingSteps,
} from "../../../src/article/index.ts";
import { analyze, articleOfPlainText, findWith } from "../../../src/engine/index.ts";
import { marksOf } from "../../../src/highlight/mark.ts";
import { loadTagger } from "../../../tools/build/tagger.ts";
import { ALL_MARKED, flawsOf, flawsOfArticle } from "../../../tools/evaluate/flaws.ts";
import { anyPage, type PageMaker, pageOf } from "./pages.ts";
import { anyProse } from "./texts.ts";

const ENV = parsedPage("https://www.example.com/2020/03/04/pier?page=1");
const FIND = findWith(await loadTagger());

/** Long enough to count as an article's beginning and end, whatever stands between. */
const LEAD = "The pier was shut on Monday, said Ines Roth, who has kept the harbour for ten years.";
const CLOSE =
	"The council, which owns the pier, will meet on Thursday to hear what the repair is to cost.";

describe("any page", () => {
	test("is read without a word of it changed, the same a second time", () => {
		fc.assert(
			fc.property(anyPage, (make) => {
				const document = make();
				const before = document.toString();
				const reading = readArticle(document, ENV);
				expect(document.toString()).toBe(before);
				expect(readArticle(make(), ENV)?.article).toEqual(reading?.article);
				expect(reading ? flawsOfArticle(reading.article) : []).toEqual([]);
			}),
			{ numRuns: 120 },
		);
	});

	test("is read the same while another is read in turns with it", () => {
		fc.assert(
			fc.property(anyPage, anyPage, (a, b) => {
				const articles = inTurns([a, b]).map((reading) => reading?.article);
				expect(articles).toEqual([a, b].map((make) => readArticle(make(), ENV)?.article));
			}),
			{ numRuns: 60 },
		);
	});

	test("has every mark on words that are there", () => {
		let marks = 0;
		fc.assert(
			fc.property(anyPage, (make) => {
				const reading = readArticle(make(), ENV);
				if (!reading) return;
				const { article, map } = reading;
				const analysis = analyze(article, { find: FIND });
				expect(flawsOf(article, analysis)).toEqual([]);
				for (const { spans } of marksOf(analysis, article.text, ALL_MARKED)) {
					marks++;
					for (const span of spans) {
						const ends = map.rangesOf(span).flatMap(endsOf(reading));
						expect([ends[0], ends.at(-1)]).toEqual([span.start, span.end]);
					}
				}
			}),
			{ numRuns: 100 },
		);
		expect(marks, "pages that print statements").toBeGreaterThan(20);
	});
});

test("a page that prints a text is analysed as that text", () => {
	fc.assert(
		fc.property(anyProse, fc.boolean(), (paragraphs, hasHeadline) => {
			const headline = hasHeadline ? ["Harbour master keeps pier closed, officials say"] : [];
			// What a page prints twice, as pull quotes are, is read once.
			const body = new Set([LEAD, ...paragraphs, CLOSE]);
			const article = articleOfPlainText([...headline, ...body].join("\n\n"));
			const read = readArticle(pageOf(article), parsedPage(null))?.article;
			expect(read?.text).toBe(article.text);
			expect(read?.paragraphs).toEqual(article.paragraphs);
			expect(read?.links).toEqual([]);
			const unlinked = { ...article, links: [] };
			expect(analyze(read!, { find: FIND })).toEqual(analyze(unlinked, { find: FIND }));
		}),
		{ numRuns: 40 },
	);
});

/** Takes a step of each reading in turn until all are done. */
function inTurns(makers: readonly PageMaker[]): (PageReading | null | undefined)[] {
	const work = makers.map((make) => readingSteps(make(), ENV));
	const results: (PageReading | null | undefined)[] = work.map(() => undefined);
	while (results.includes(undefined)) {
		work.forEach((one, i) => {
			const next = results[i] === undefined ? one.next() : null;
			if (next?.done) results[i] = next.value;
		});
	}
	return results;
}

/** Where a range's ends stand in the article's text. */
function endsOf({ map }: PageReading) {
	return ({
		startNode,
		startOffset,
		endNode,
		endOffset,
	}: ReturnType<typeof map.rangesOf>[number]) => [
		map.offsetOf(startNode, startOffset),
		map.offsetOf(endNode, endOffset),
	];
}
