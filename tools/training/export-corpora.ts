import { join } from "node:path";
import { Columns } from "./columns.ts";
import { articlesOf, type CorpusArticle, readCodebook, readLines } from "./corpus.ts";
import { readSilver, type SilverToken } from "./silver.ts";

export const SPLITS = ["dev", "train", "codebook", "gold", "news"] as const;
export type SplitName = (typeof SPLITS)[number];

type Silver = ReadonlyMap<string, readonly SilverToken[]>;

/**
 * Reads corpora with the engine's own text pass and writes each as columns for training. OUT/SPLIT/
 * then holds, one value a token: `type.i32` (row of `types.json`: word, lower case, shape, suffix,
 * prefix), `flags.u8` (1 sentence starts, 2 paragraph starts), `quote.u8` (quote state), `tag.u8`
 * (row of `tags.json`, silver part of speech and name; 0 unknown); and `articles.jsonl`, one object
 * an article with its tokens and what each annotator marked, as token indexes from its first.
 */
export function exportCorpora(
	corpora: string,
	evaluation: string,
	out: string,
	splits: readonly SplitName[] = SPLITS,
): void {
	for (const name of splits) {
		const columns = new Columns();
		const silver = silverOf(name, corpora);
		for (const article of articlesIn(name, corpora, evaluation)) {
			columns.add(article, silver.get(article.id) ?? []);
		}
		columns.write(join(out, name));
		console.log(`${name}: ${columns.articles} articles, ${columns.tokens} tokens`);
	}
}

function articlesIn(
	name: SplitName,
	corpora: string,
	evaluation: string,
): readonly CorpusArticle[] {
	switch (name) {
		case "dev":
		case "train":
			return articlesOf(readLines(join(corpora, `polnear-${name}.jsonl.gz`)));
		case "codebook":
			return readCodebook(join(evaluation, "train"));
		case "gold":
			return readCodebook(join(evaluation, "gold"));
		case "news":
			return articlesOf(readLines(join(corpora, "news-text.jsonl.gz")));
	}
}

function silverOf(name: SplitName, corpora: string): Silver {
	if (name !== "dev" && name !== "train") return new Map();
	return readSilver(join(corpora, `polnear-silver-${name}.tsv.gz`));
}
