import { describe, expect, test } from "vitest";
import { drawn } from "../../../tools/evaluate/sample/draw.ts";
import { figuresOf, wilson } from "../../../tools/evaluate/sample/figures.ts";
import { judgementsOf, readJudgements } from "../../../tools/evaluate/sample/judgements.ts";

describe("a sample", () => {
	const articles = Array.from({ length: 50 }, (_, i) => ({ id: `a${i}` }));

	test("is the same for the same seed, in whatever order the articles come", () => {
		expect(drawn(articles.toReversed(), 10, 7)).toEqual(drawn(articles, 10, 7));
	});

	test("is another one for another seed", () => {
		expect(drawn(articles, 10, 8)).not.toEqual(drawn(articles, 10, 7));
	});

	test("holds no article twice, and all when more are asked for than there are", () => {
		expect(new Set(drawn(articles, 99, 1)).size).toBe(50);
	});
});

describe("judgements", () => {
	const sheet = "=== a9 Harbour Post\n#12 a9 40-52 unnamed-group: two harbour aides {said}\n";

	test("are recorded by where the mark stands", () => {
		expect(judgementsOf(3, sheet, "12 wrong at-large\nmissed a9 70-81 no-cue\n")).toEqual([
			{ sample: 3, id: "a9", start: 40, end: 52, verdict: "wrong", cause: "at-large" },
			{ sample: 3, id: "a9", start: 70, end: 81, verdict: "missed", cause: "no-cue" },
		]);
	});

	test("on a mark that is not in the sheet are refused", () => {
		expect(() => judgementsOf(3, sheet, "13 right\n")).toThrow("no mark 13");
	});

	test("that are kept hold no words of an article", () => {
		const kept = readJudgements();
		expect(kept.length).toBeGreaterThan(300);
		for (const one of kept) {
			expect(Object.keys(one)).toEqual(
				["sample", "id", "start", "end", "verdict", "cause"].filter((key) => key in one),
			);
			expect(one.cause ?? "none").toMatch(/^[a-z]+(?:-[a-z]+){0,3}$/);
		}
	});
});

describe("the figures of a sample", () => {
	// Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263 and 0 of 20.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[0, 20, 0, 0.1611],
	])("give %i of %i the interval of Wilson", (hits, of, low, high) => {
		expect(wilson(hits, of).low).toBeCloseTo(low, 4);
		expect(wilson(hits, of).high).toBeCloseTo(high, 4);
	});

	test("tell how many errors stand in the tenth of the articles that has most", () => {
		const mark = (article: number, verdict: "right" | "wrong" | "missed") => ({
			...{ sample: 1, id: `a${article}`, start: 0, end: 1, verdict },
		});
		const figures = figuresOf([
			...Array.from({ length: 20 }, (_, article) => mark(article, "right")),
			...[3, 7, 7, 7, 9, 9, 11].map((article) => mark(article, "wrong")),
			...[3, 3, 3].map((article) => mark(article, "missed")),
		]);
		expect(figures).toContain("5 of 7 wrong in 2 of the articles");
	});

	test("leave missed sources out of the precision and count causes", () => {
		const place = { sample: 1, id: "a", start: 0, end: 1 };
		const figures = figuresOf([
			{ ...place, verdict: "right" },
			{ ...place, verdict: "wrong", cause: "deed" },
			{ ...place, verdict: "wrong", cause: "deed" },
			{ ...place, verdict: "right" },
			{ ...place, verdict: "missed", cause: "no-cue" },
		]);
		expect(figures).toContain("4 unnamed marks read in 1 articles");
		expect(figures).toContain("precision 50.0 %");
		expect(figures).toMatch(/wrong +2 deed/);
		expect(figures).toMatch(/missed +1 no-cue/);
	});
});
