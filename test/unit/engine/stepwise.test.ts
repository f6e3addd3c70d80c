import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AnalysisStep, analyze, analyzeStepwise } from "../../../src/engine/analyze.ts";
import { type Find, findStepwiseWith, findWith } from "../../../src/engine/combination/find.ts";
import { articleOfPlainText } from "../../../src/engine/text/plain.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { loadTagger } from "../../../tools/build/tagger.ts";

const FOLDER = join(ROOT, "test", "fixtures", "articles");
const ARTICLES = readdirSync(FOLDER)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => ({ name, article: articleOfPlainText(readFileSync(join(FOLDER, name), "utf8")) }));
const TAGGER = await loadTagger();

function inSteps(article: (typeof ARTICLES)[number]["article"], tagger: typeof TAGGER | null) {
	const steps: (AnalysisStep & { readonly now: ReturnType<AnalysisStep["soFar"]> })[] = [];
	const work = analyzeStepwise(article, findStepwiseWith(tagger));
	for (let next = work.next(); ; next = work.next()) {
		if (next.done) return { steps, analysis: next.value };
		steps.push({ ...next.value, now: next.value.soFar() });
	}
}

describe.each([
	["model and rules", TAGGER],
	["rules alone", null],
])("an analysis in steps by %s", (_, tagger) => {
	test.each(ARTICLES)("of $name is that made at once, whoever asked in between", ({ article }) => {
		const { steps, analysis } = inSteps(article, tagger);
		expect(analysis).toEqual(analyze(article, { find: findWith(tagger) }));
		expect(steps.length).toBeGreaterThan(8);
	});

	test.each(ARTICLES)("of $name only goes forward, to the end", ({ article }) => {
		const { steps } = inSteps(article, tagger);
		for (const [i, { share, readTo }] of steps.entries()) {
			expect(share).toBeGreaterThanOrEqual(steps[i - 1]?.share ?? 0);
			expect(readTo).toBeGreaterThanOrEqual(steps[i - 1]?.readTo ?? 0);
			expect(share).toBeLessThan(1);
		}
		expect(steps.at(-1)!.readTo).toBe(article.text.length);
	});

	test.each(ARTICLES)("of $name says of a beginning what it says of that alone", ({ article }) => {
		const { steps } = inSteps(article, tagger);
		const ends = new Set<number>(article.paragraphs.map(({ span }) => span.end));
		const find: Find = findWith(tagger);
		const wholeParagraphs = steps.filter(({ readTo }) => ends.has(readTo));
		expect(wholeParagraphs.length).toBeGreaterThan(3);
		for (const { readTo, now } of wholeParagraphs) {
			const text = article.text.slice(0, readTo);
			const paragraphs = article.paragraphs.filter(({ span }) => span.end <= readTo);
			expect(now).toEqual(analyze({ ...article, text, paragraphs }, { find }));
		}
	});
});

test("a text in another language is done in no step at all", () => {
	const article = articleOfPlainText(
		"Der Minister sagte am Montag, dass die Brücke nicht sicher sei und dass sie gesperrt werden müsse.",
	);
	const work = analyzeStepwise(article, findStepwiseWith(null));
	expect(work.next()).toMatchObject({ done: true, value: { language: "de", attributions: [] } });
});
