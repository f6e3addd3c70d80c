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
 * annotates as they do. What our annotators had not marked counts as likely as a second reader found it
 * (`doubts.jsonl`).
 */
import { readFileSync } from "node:fs";
import { rowOf, UNITS } from "../../src/engine/combination/judge.ts";
import { createTagger } from "../../src/engine/tagger/tagger.ts";
import { loadKernel } from "../build/tagger.ts";
import { type Judged, type JudgedArticle, judgedArticles, type Origin } from "./judged-articles.ts";
import { fitTwoLayers, type LikelyExample, likelihoodOf, type TwoLayers } from "./two-layers.ts";

/** Rarer clues say nothing. */
const FEWEST = 40;
const REFERENCE_WEIGHT = 2;
const FOLDS = 5;
const THRESHOLDS = [0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const SHOWN: readonly (readonly Origin[])[] = [["ours", "clean"], ["clean"], ["reference"]];

type Rows = ReadonlyMap<string, number>;

/** The clues that are seen often enough, sorted, each with its number. */
function rowsOf(articles: readonly JudgedArticle[]): Rows {
	const counts = new Map<string, number>();
	for (const { candidates } of articles) {
		for (const { clues } of candidates) {
			for (const [name] of clues) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	const names = [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).sort();
	return new Map(names.map((name, row) => [name, row]));
}

function examplesOf(articles: readonly JudgedArticle[], rows: Rows): readonly LikelyExample[] {
	return articles.flatMap(({ candidates, origin }) =>
		candidates.map((one) => ({
			target: one.target,
			weight: origin === "reference" ? REFERENCE_WEIGHT : 1,
			features: featuresOf(one, rows),
		})),
	);
}

function featuresOf({ clues }: Judged, rows: Rows): LikelyExample["features"] {
	return clues.flatMap(([name, value]) => {
		const row = rows.get(name);
		return row === undefined ? [] : [[row, value] as const];
	});
}

function learn(articles: readonly JudgedArticle[], rows: Rows): TwoLayers {
	const options = { units: UNITS, epochs: 6, penalty: 5e-5 };
	return fitTwoLayers(examplesOf(articles, rows), rows.size, options);
}

/** Likelihoods of articles that the weights were not learned from. */
function crossValidated(
	articles: readonly JudgedArticle[],
	rows: Rows,
): readonly (readonly number[])[] {
	const likelihoods = articles.map((): readonly number[] => []);
	for (let fold = 0; fold < FOLDS; fold++) {
		const model = learn(
			articles.filter((_, i) => i % FOLDS !== fold),
			rows,
		);
		articles.forEach(({ candidates }, i) => {
			if (i % FOLDS !== fold) return;
			likelihoods[i] = candidates.map((one) =>
				likelihoodOf(model, { features: featuresOf(one, rows) }),
			);
		});
	}
	return likelihoods;
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

function showFigures(articles: readonly JudgedArticle[], rows: Rows): void {
	const likelihoods = crossValidated(articles, rows);
	console.error(
		`${articles.length} articles, ${likelihoods.flat().length} candidates, ${rows.size} clues`,
	);
	for (const from of THRESHOLDS) {
		const [ours, clean, theirs] = SHOWN.map((some) => figures(articles, likelihoods, some, from));
		console.error(
			`cross-validated from ${from}: P R F1 ${ours}; of them clean ${clean}; reference articles ${theirs}`,
		);
	}
}

function lineOf(name: string, row: number, { rows, units }: TwoLayers): string {
	const weights = rows.subarray(row * (units + 1), (row + 1) * (units + 1));
	const [, own, codes] = rowOf(name, weights);
	return `\t[${JSON.stringify(name)}, ${own.toFixed(2)}, "${codes}"],`;
}

const [shared, ...folds] = process.argv.slice(2);
if (!shared || folds.length === 0) throw new Error("usage: clue-weights.ts SHARED FOLD.bin...");
const taggers = await Promise.all(
	folds.map(async (file) => createTagger(new Uint8Array(readFileSync(file)), await loadKernel())),
);
const articles = judgedArticles(shared, taggers);
const rows = rowsOf(articles);
showFigures(articles, rows);
const model = learn(articles, rows);
console.log(`import type { ClueRow } from "../clue.ts";

/**
 * Weights of what speaks for a candidate: log odds of its own, and what it gives each unit, learned by
 * \`tools/training/clue-weights.ts\` from articles annotated under the codebook by a language model (see
 * \`tools/training/README.md\`).
 */
export const CLUE_WEIGHTS: readonly ClueRow[] = [`);
for (const [name, row] of rows) console.log(lineOf(name, row, model));
console.log("];");
