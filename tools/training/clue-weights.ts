/**
 * Learns how much each clue speaks for a candidate and prints the table of
 * `src/engine/combination/words/clue-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/clue-weights.ts SHARED FOLD.bin...
 *
 * Learned from articles that the network was not trained on, for a model is surer of those it knows:
 * the codebook's articles for training (SHARED/evaluation/train, then the training part of
 * `annotations.jsonl`) and the crossed part, number i of each read by fold i modulo their number, which
 * left it out (`student.py --leave_out`). Only of the crossed part did the model that the folds go on
 * from know nothing either. The reference's own articles count double: whoever judges the whole
 * annotates as they do.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../src/engine/attribution/index.ts";
import { candidatesOf } from "../../src/engine/combination/candidate.ts";
import type { Clue } from "../../src/engine/combination/clue.ts";
import { ClueReader } from "../../src/engine/combination/clues.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { createTagger, type Tagger } from "../../src/engine/tagger/tagger.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import type { Span } from "../../src/engine/text/span.ts";
import { loadKernel } from "../build/tagger.ts";
import { markedArticle } from "./annotations.ts";
import { type CorpusArticle, type Range, readCodebook } from "./corpus.ts";
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
	readonly origin: Origin;
}

/** `clean`: of ours, and no model that the folds went on from had been trained on it. */
type Origin = "clean" | "ours" | "reference";

/** Rarer clues say nothing. */
const FEWEST = 40;
const PENALTY = 4;
const REFERENCE_WEIGHT = 2;
const FOLDS = 5;
const THRESHOLDS = [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

function judgedArticle(article: CorpusArticle, tagger: Tagger, origin: Origin): JudgedArticle {
	const reading = readText(articleOfPlainText(article.text));
	const reader = new ClueReader(reading);
	const rules = findAttributions(reading);
	const model = tagger.find(reading);
	const candidates = candidatesOf(article.text, model, rules);
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
		origin,
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
	return articles.flatMap(({ candidates, origin }) =>
		candidates.map(({ clues, right }) => ({
			right,
			weight: origin === "reference" ? REFERENCE_WEIGHT : 1,
			features: clues.flatMap(([name, value]) => {
				const row = rows.get(name);
				return row === undefined ? [] : [[row, value] as const];
			}),
		})),
	);
}

/** Precision, recall and F1 of what is at least so likely, on articles of some origins. */
function figures(
	articles: readonly JudgedArticle[],
	likelihoods: readonly (readonly number[])[],
	origins: readonly Origin[],
	from: number,
): string {
	const asked = articles.flatMap((one, i) => (origins.includes(one.origin) ? [i] : []));
	const kept = asked.flatMap((i) =>
		articles[i]!.candidates.filter((_, j) => likelihoods[i]![j]! >= from),
	);
	const good = kept.filter(({ right }) => right).length;
	const all = asked.reduce((sum, i) => sum + articles[i]!.annotated, 0);
	const parts = [good / kept.length, good / all, (2 * good) / (kept.length + all)];
	return parts.map((part) => (100 * part).toFixed(1)).join(" ");
}

/** Likelihoods of articles that the weights were not learned from. */
function crossValidated(
	articles: readonly JudgedArticle[],
	rows: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
	const likelihoods = articles.map((): readonly number[] => []);
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = articles.filter((_, i) => i % FOLDS !== fold);
		const weights = fitLogistic(examplesOf(others, rows), rows.size, PENALTY);
		articles.forEach((article, i) => {
			if (i % FOLDS !== fold) return;
			likelihoods[i] = examplesOf([article], rows).map((one) => probability(weights, one));
		});
	}
	return likelihoods;
}

const [shared, ...folds] = process.argv.slice(2);
if (!shared || folds.length === 0) throw new Error("usage: clue-weights.ts SHARED FOLD.bin...");
const taggers = await Promise.all(
	folds.map(async (file) => createTagger(new Uint8Array(readFileSync(file)), await loadKernel())),
);
const judged = (split: readonly CorpusArticle[], origin: Origin) =>
	split.map((article, i) => ({ article, tagger: taggers[i % folds.length]!, origin }));
const [training, crossed] = (["training", "crossed"] as const).map((part) =>
	annotatedNews(join(shared, "corpora"), join(shared, "evaluation"), part).map(markedArticle),
);
const reference = readCodebook(join(shared, "evaluation", "train"));
const known = judged([...reference, ...training!], "ours").map((one) =>
	reference.includes(one.article) ? { ...one, origin: "reference" as const } : one,
);
const articles = [...known, ...judged(crossed!, "clean")].map((one) =>
	judgedArticle(one.article, one.tagger, one.origin),
);
const SHOWN: readonly (readonly Origin[])[] = [["ours", "clean"], ["clean"], ["reference"]];
const names = cluesIn(articles);
const rows = new Map(names.map((name, row) => [name, row]));
const likelihoods = crossValidated(articles, rows);
console.error(
	`${articles.length} articles, ${likelihoods.flat().length} candidates, ${names.length} clues`,
);
for (const from of THRESHOLDS) {
	const [ours, clean, theirs] = SHOWN.map((some) => figures(articles, likelihoods, some, from));
	console.error(
		`cross-validated from ${from}: P R F1 ${ours}; of them clean ${clean}; reference articles ${theirs}`,
	);
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
