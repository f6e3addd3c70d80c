import { type Analysis, articleOfPlainText, categoryOf } from "../../../src/engine/index.ts";
import type { NewsArticle } from "./draw.ts";
import type { Judgement } from "./judgements.ts";
import { placeOf } from "./sheet.ts";

/** The engine as the extension has it, for one article. */
export type Analyzer = (article: NewsArticle) => Analysis;

/** @param analyze of the article as plain text, published by whom the corpus says */
export function analyzerOf(
	analyze: (article: ReturnType<typeof articleOfPlainText>) => Analysis,
): Analyzer {
	return ({ text, publisher }) => analyze({ ...articleOfPlainText(text), publisher });
}

/**
 * Holds earlier judgements against the engine of today: how many of the right marks are still there,
 * how many of the wrong ones, and how many of the missed sources are marked now.
 */
export function judgedAgain(
	judgements: readonly Judgement[],
	articles: ReadonlyMap<string, NewsArticle>,
	analyzer: Analyzer,
): string {
	const marked = new Map<string, ReadonlySet<string>>();
	const isMarked = ({ id, start }: Judgement) => {
		const known = marked.get(id) ?? unnamedStarts(articles.get(id)!, analyzer);
		marked.set(id, known);
		return known.has(String(start));
	};
	return (["right", "wrong", "missed"] as const)
		.map((verdict) => {
			const judged = judgements.filter((one) => one.verdict === verdict);
			const still = judged.filter(isMarked).length;
			return `  judged ${verdict}: ${still} of ${judged.length} are marked as unnamed now`;
		})
		.join("\n");
}

function unnamedStarts(article: NewsArticle, analyzer: Analyzer): ReadonlySet<string> {
	const unnamed = analyzer(article).attributions.filter((one) => categoryOf(one) === "unnamed");
	return new Set(unnamed.map((one) => String(placeOf(one).start)));
}
