import { existsSync } from "node:fs";
import { join } from "node:path";
import {
	type AnnotatedNews,
	type AnnotationLine,
	joinNews,
	markedArticle,
	readAnnotations,
} from "./annotations.ts";
import { Columns } from "./columns.ts";
import {
	articlesOf,
	type CorpusArticle,
	type NewsLine,
	readCodebook,
	readLines,
} from "./corpus.ts";
import { DOUBTS, readDoubts, withDoubts } from "./doubts.ts";
import { keepUnseen } from "./held-out.ts";
import { readSilver, type SilverToken } from "./silver.ts";

export const SPLITS = ["dev", "train", "codebook", "crossed", "gold", "news"] as const;
export type SplitName = (typeof SPLITS)[number];

const NEWS = "news-text.jsonl.gz";
const ANNOTATIONS = join(import.meta.dirname, "annotations.jsonl");

/** `SAMPLE=12`: only so many articles of each corpus, to rehearse the whole training (README.md). */
const SAMPLE = Number(process.env.SAMPLE) || Number.POSITIVE_INFINITY;

export function sampled<T>(articles: readonly T[]): readonly T[] {
	return articles.slice(0, SAMPLE);
}

type Silver = ReadonlyMap<string, readonly SilverToken[]>;

/**
 * Reads corpora with the engine's own text pass and writes each as columns for training. OUT/SPLIT/
 * then holds, one value a token: `type.i32` (row of `types.json`: word, lower case, shape, suffix,
 * prefix), `flags.u8` (1 sentence starts, 2 paragraph starts), `quote.u8` (quote state), `tag.u8`
 * (row of `tags.json`, silver part of speech and name; 0 unknown); and `articles.jsonl`, one object
 * an article with its tokens, what each annotator marked and what they are thought to have overlooked (the
 * last number its likelihood), as token indexes from its first.
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
			return sampled(articlesOf(readLines(join(corpora, `polnear-${name}.jsonl.gz`))));
		case "codebook":
			return codebookArticles(corpora, evaluation);
		case "crossed":
			return doubtedNews(corpora, evaluation, "crossed");
		case "gold":
			return sampled(readCodebook(join(evaluation, "gold")));
		case "news":
			return sampled(articlesOf(unseenNews(corpora, evaluation)));
	}
}

/** The articles annotated under the codebook that are trained on, always in the same order. */
function codebookArticles(corpora: string, evaluation: string): readonly CorpusArticle[] {
	return [
		...sampled(readCodebook(join(evaluation, "train"))),
		...doubtedNews(corpora, evaluation, "training"),
	];
}

function doubtedNews(
	corpora: string,
	evaluation: string,
	part: AnnotationLine["part"],
): readonly CorpusArticle[] {
	const doubts = readDoubts(DOUBTS);
	return annotatedNews(corpora, evaluation, part).map((news) =>
		withDoubts(markedArticle(news), doubts),
	);
}

/** Our own annotations, or a part, in the order of the file; none where the news are not there. */
export function annotatedNews(
	corpora: string,
	evaluation: string,
	part?: AnnotationLine["part"],
): readonly AnnotatedNews[] {
	if (!existsSync(join(corpora, NEWS))) return [];
	const lines = readAnnotations(ANNOTATIONS).filter((line) => !part || line.part === part);
	return sampled(joinNews(lines, unseenNews(corpora, evaluation)));
}

/** The unlabelled news without the articles that measure and choose. */
function unseenNews(corpora: string, evaluation: string): readonly NewsLine[] {
	const measuring = [
		...readCodebook(join(evaluation, "gold")),
		...articlesOf(readLines(join(corpora, "polnear-dev.jsonl.gz"))),
	];
	return keepUnseen(
		readLines<NewsLine>(join(corpora, NEWS)),
		measuring.map(({ text }) => text),
	);
}

function silverOf(name: SplitName, corpora: string): Silver {
	if (name !== "dev" && name !== "train") return new Map();
	return readSilver(join(corpora, `polnear-silver-${name}.tsv.gz`));
}
