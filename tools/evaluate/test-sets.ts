import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "./shared-data.ts";

export interface TestArticle {
	/** Under which the scorers know the article. */
	readonly id: string;
	readonly text: string;
	/** The file of its annotated attributions, where it has one. */
	readonly annotation?: string;
}

/** Articles with the answers of people or of an annotator, and the scorer that compares. */
export interface TestSet {
	readonly name: string;
	/** What the set is, for the reader of the figures. */
	readonly about: string;
	readonly scorer: "score-sources.mjs" | "score-attributions.mjs";
	/** What the scorer takes as the right answers. */
	readonly gold: string;
	articles(): TestArticle[];
}

export const TEST_SETS: readonly TestSet[] = [
	{
		name: "gold",
		about:
			"40 news articles of 2016-20 from 28 outlets, annotated under the codebook by a language model",
		scorer: "score-sources.mjs",
		gold: sharedPath("evaluation", "gold"),
		articles: () => annotatedArticles("gold"),
	},
	{
		name: "train",
		about:
			"104 more articles annotated the same way, 40 of them of 2019-26 from presses of many countries",
		scorer: "score-sources.mjs",
		gold: sharedPath("evaluation", "train"),
		articles: () => annotatedArticles("train"),
	},
	{
		name: "PolNeAR dev",
		about: "84 political articles of 2015-16, annotated by trained people",
		scorer: "score-attributions.mjs",
		gold: sharedPath("corpora", "polnear-dev.jsonl.gz"),
		articles: polnearArticles,
	},
];

function annotatedArticles(folder: string): TestArticle[] {
	const path = sharedPath("evaluation", folder);
	return readdirSync(path)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.map((name) => ({
			id: name.slice(0, -".txt".length),
			text: readFileSync(join(path, name), "utf8"),
			annotation: join(path, name.replace(/\.txt$/, ".json")),
		}));
}

function polnearArticles(): TestArticle[] {
	const lines = gunzipSync(readFileSync(sharedPath("corpora", "polnear-dev.jsonl.gz")))
		.toString("utf8")
		.split("\n")
		.filter((line) => line !== "");
	const entries = lines.map((line) => JSON.parse(line) as TestArticle);
	return [...new Map(entries.map(({ id, text }) => [id, { id, text }])).values()];
}
