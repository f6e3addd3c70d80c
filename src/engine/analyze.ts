import type { Analysis } from "./model/analysis.ts";
import type { Article } from "./model/article.ts";
import { parseText } from "./text/parse.ts";

/** Runs the passes in order. Pure: same article, same analysis. */
export function analyze(article: Article): Analysis {
	parseText(article.text, article.paragraphs);
	return {
		language: "en",
		attributions: [],
		sources: [],
		statements: [],
		posts: article.posts,
		notes: [],
	};
}
