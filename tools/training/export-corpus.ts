/**
 * Reads a corpus with the engine's own text pass and writes it as columns for training.
 *
 *   npx tsx tools/training/export-corpus.ts CORPORA EVALUATION OUT
 *
 * OUT/{train,dev,codebook,gold,news}/ then hold, one value a token: `type.i32` (row of `types.json`),
 * `flags.u8` (1 sentence starts, 2 paragraph starts), `quote.u8` (quote state), `tag.u8` (row of
 * `tags.json`, silver part of speech and name; 0 unknown); and `articles.jsonl`, one object an
 * article with its tokens and what each annotator marked, as token indexes from the article's first.
 */
import { join } from "node:path";
import { Columns } from "./columns.ts";
import { articlesOf, type CorpusArticle, readCodebook, readLines } from "./corpus.ts";
import { readSilver, type SilverToken } from "./silver.ts";

function writeSplit(
	out: string,
	articles: Iterable<CorpusArticle>,
	silver: ReadonlyMap<string, readonly SilverToken[]>,
): void {
	const columns = new Columns();
	for (const article of articles) columns.add(article, silver.get(article.id) ?? []);
	columns.write(out);
	console.log(`${out}: ${columns.articles} articles, ${columns.tokens} tokens`);
}

const [corpora, evaluation, out] = process.argv.slice(2);
if (!corpora || !evaluation || !out) {
	throw new Error("usage: export-corpus.ts CORPORA EVALUATION OUT");
}
for (const split of ["dev", "train"]) {
	const lines = readLines(join(corpora, `polnear-${split}.jsonl.gz`));
	const silver = readSilver(join(corpora, `polnear-silver-${split}.tsv.gz`));
	writeSplit(join(out, split), articlesOf(lines), silver);
}
writeSplit(join(out, "codebook"), readCodebook(join(evaluation, "train")), new Map());
writeSplit(join(out, "gold"), readCodebook(join(evaluation, "gold")), new Map());
writeSplit(
	join(out, "news"),
	articlesOf(readLines(join(corpora, "news-text.jsonl.gz"))),
	new Map(),
);
