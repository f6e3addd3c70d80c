import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze, articleOfPlainText, type Find } from "../../src/engine/index.ts";
import { exportOf } from "../../src/shared/export.ts";
import type { Figures } from "./figure.ts";
import { secondHandIn } from "./second-hand.ts";
import { sharedPath } from "./shared-data.ts";
import type { TestArticle, TestSet } from "./test-sets.ts";

/**
 * Analyses a set and has the scorer compare; `folder` keeps the analyses.
 *
 * @param findFor who finds the attributions of an article
 */
export function scoreSet(
	set: TestSet,
	folder: string,
	findFor: (article: TestArticle) => Find,
): Figures {
	const predicted = predict(set, folder, findFor);
	const { articles: _, ...figures } = JSON.parse(runScorer(set, predicted, "--json")) as Figures;
	if (set.scorer !== "score-sources.mjs") return figures;
	return { ...figures, "second-hand, where found": secondHandIn(set.gold, predicted) };
}

/** Analyses a set. Gives the file of the analyses, one JSON object a line. */
export function predict(
	set: TestSet,
	folder: string,
	findFor: (article: TestArticle) => Find,
): string {
	const predicted = predictedIn(set, folder);
	const lines = set.articles().map((article) => analysisLine(article, findFor(article)));
	writeFileSync(predicted, lines.join(""));
	return predicted;
}

/** Where the analyses of a set are kept. */
export function predictedIn({ name }: TestSet, folder: string): string {
	return join(folder, `${name.replaceAll(" ", "-")}.jsonl`);
}

/** The scorer's list of what was missed, spurious or of the wrong kind. */
export function errorsOf(set: TestSet, folder: string): string {
	return runScorer(set, predictedIn(set, folder), "--errors");
}

function analysisLine({ id, text }: TestArticle, find: Find): string {
	const article = articleOfPlainText(text);
	const { title, publisher, published } = article;
	const report = { title, publisher, published, text, analysis: analyze(article, { find }) };
	return `${JSON.stringify(exportOf(`${id}.txt`, report))}\n`;
}

function runScorer({ scorer, gold }: TestSet, predicted: string, ...options: string[]): string {
	const script = sharedPath("evaluation", scorer);
	return execFileSync(process.execPath, [script, gold, predicted, ...options], {
		encoding: "utf8",
		maxBuffer: 1e8, // bytes; --errors prints a line for each attribution
	});
}
