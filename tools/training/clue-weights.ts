/**
 * Learns how much each clue speaks for a candidate and prints the table of
 * `src/engine/combination/words/clue-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/clue-weights.ts SHARED WEIGHTS.bin [FOLD.bin...]
 *
 * Learned from the articles of `annotations.jsonl` that WEIGHTS was not trained on: the judging part,
 * and, where there are folds, the training part, its article number i read by fold i modulo their
 * number, which left it out (`student.py --leave_out`). A model is surer of articles it knows.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../src/engine/attribution/index.ts";
import { candidatesOf } from "../../src/engine/combination/candidate.ts";
import { type Clue, ClueReader } from "../../src/engine/combination/clues.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { createTagger, type Tagger } from "../../src/engine/tagger/tagger.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import type { Span } from "../../src/engine/text/span.ts";
import { loadKernel } from "../build/tagger.ts";
import { markedArticle } from "./annotations.ts";
import type { CorpusArticle, Range } from "./corpus.ts";
import { annotatedNews } from "./export-corpora.ts";
import { type Example, fitLogistic, probability } from "./logistic.ts";
import { areRight, type Said } from "./match.ts";

interface Judged {
	readonly clues: readonly Clue[];
	readonly right: boolean;
}

interface JudgedArticle {
	readonly annotated: number;
	readonly candidates: readonly Judged[];
}

/** Rarer clues say nothing. */
const FEWEST = 8;
const PENALTY = 3;
const FOLDS = 5;
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

function judgedArticle(article: CorpusArticle, tagger: Tagger): JudgedArticle {
	const reading = readText(articleOfPlainText(article.text));
	const reader = new ClueReader(reading);
	const rules = findAttributions(reading);
	const candidates = candidatesOf(article.text, tagger.find(reading), rules);
	const annotated = (article.readings[0] ?? []).map(
		({ source, cue }): Said => ({
			source: source[0] ?? null,
			cue: cue[0] ?? null,
		}),
	);
	const found = candidates.map(
		({ found }): Said => ({
			source: rangeOf(found.source),
			cue: rangeOf(found.cue),
		}),
	);
	const right = areRight(article.text, annotated, found);
	return {
		annotated: annotated.length,
		candidates: candidates.map((one, i) => ({ clues: reader.cluesOf(one), right: right[i]! })),
	};
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}

/** The clues that are seen often enough, sorted. */
function cluesIn(articles: readonly JudgedArticle[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { candidates } of articles) {
		for (const { clues } of candidates) {
			for (const [name] of clues) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).sort();
}

function examplesOf(
	articles: readonly JudgedArticle[],
	rows: ReadonlyMap<string, number>,
): readonly Example[] {
	return articles.flatMap(({ candidates }) =>
		candidates.map(({ clues, right }) => ({
			right,
			features: clues.flatMap(([name, value]) => {
				const row = rows.get(name);
				return row === undefined ? [] : [[row, value] as const];
			}),
		})),
	);
}

/** Precision, recall and F1 of what is at least so likely. */
function figures(
	articles: readonly JudgedArticle[],
	likelihoods: readonly number[],
	from: number,
): string {
	const right = articles.flatMap(({ candidates }) => candidates.map((one) => one.right));
	const kept = right.filter((_, i) => likelihoods[i]! >= from);
	const good = kept.filter(Boolean).length;
	const all = articles.reduce((sum, { annotated }) => sum + annotated, 0);
	const parts = [good / kept.length, good / all, (2 * good) / (kept.length + all)];
	return parts.map((part) => (100 * part).toFixed(1)).join(" ");
}

/** Likelihoods of articles that the weights were not learned from. */
function crossValidated(
	articles: readonly JudgedArticle[],
	rows: ReadonlyMap<string, number>,
): readonly number[] {
	const likelihoods = articles.map((): readonly number[] => []);
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = articles.filter((_, i) => i % FOLDS !== fold);
		const weights = fitLogistic(examplesOf(others, rows), rows.size, PENALTY);
		articles.forEach((article, i) => {
			if (i % FOLDS !== fold) return;
			likelihoods[i] = examplesOf([article], rows).map((one) => probability(weights, one));
		});
	}
	return likelihoods.flat();
}

const [shared, final, ...folds] = process.argv.slice(2);
if (!shared || !final) throw new Error("usage: clue-weights.ts SHARED WEIGHTS.bin [FOLD.bin...]");
const kernel = await loadKernel();
const taggerOf = (file: string) => createTagger(new Uint8Array(readFileSync(file)), kernel);
const [judging, training] = (["judging", "training"] as const).map((part) =>
	annotatedNews(join(shared, "corpora"), join(shared, "evaluation"), part).map(markedArticle),
);
const byFold = folds.map(taggerOf);
const byFinal = taggerOf(final);
const articles = [
	...judging!.map((article) => judgedArticle(article, byFinal)),
	...(folds.length === 0 ? [] : training!).map((article, i) =>
		judgedArticle(article, byFold[i % folds.length]!),
	),
];
const names = cluesIn(articles);
const rows = new Map(names.map((name, row) => [name, row]));
const likelihoods = crossValidated(articles, rows);
console.error(
	`${articles.length} articles, ${likelihoods.length} candidates, ${names.length} clues`,
);
for (const from of THRESHOLDS) {
	console.error(`cross-validated from ${from}: P R F1 ${figures(articles, likelihoods, from)}`);
}
const weights = fitLogistic(examplesOf(articles, rows), rows.size, PENALTY);
console.log(`/**
 * Weights of what speaks for a candidate, log odds, learned by \`tools/training/clue-weights.ts\` from
 * articles annotated under the codebook by a language model (see \`tools/training/README.md\`).
 */
export const CLUE_WEIGHTS: ReadonlyMap<string, number> = new Map([`);
for (const [i, name] of names.entries()) {
	console.log(`\t[${JSON.stringify(name)}, ${weights[i]!.toFixed(2)}],`);
}
console.log("]);");
