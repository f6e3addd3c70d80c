/**
 * Learns whom descriptions of people mean and prints the table of
 * `src/engine/coreference/meant/words/meant-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/meant-weights.ts SHARED
 *
 * Learned from the articles annotated under the codebook but the gold ones, on the annotated sources.
 * The reference's own articles count for three; in ours, how often each sort of answer is right has
 * weights of its own that are left out of the table: our annotators call more sources unnamed.
 */
import { clusterSources } from "../../src/engine/coreference/cluster-sources.ts";
import type { Entity } from "../../src/engine/coreference/entity.ts";
import { scoreOf } from "../../src/engine/coreference/meant/choose.ts";
import type { Candidate } from "../../src/engine/coreference/meant/option.ts";
import type { Place } from "../../src/engine/coreference/referent.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { type AnnotatedArticle, annotatedArticles, foundIn } from "./annotated-articles.ts";
import { type ChoiceExample, fitChoices } from "./softmax.ts";

/** One description with its candidates, and which of them are right. */
interface Lesson {
	readonly candidates: readonly Candidate[];
	readonly right: readonly boolean[];
}

interface ArticleLessons {
	readonly lessons: readonly Lesson[];
	readonly article: AnnotatedArticle;
}

/** Rarer clues say nothing. */
const FEWEST = 12;
const PENALTY = 8;
/** Smaller weights are left out of the table. */
const SMALLEST = 0.04;
const FOLDS = 5;
const REFERENCE_WEIGHT = 3;

/** Reads an article by the right answers, and keeps the candidates of each description. */
function lessonsOf(article: AnnotatedArticle): ArticleLessons {
	const idAt = new Map(
		article.attributions.flatMap(({ source, sourceId }) =>
			source && sourceId ? [[source.join(":"), sourceId] as const] : [],
		),
	);
	const lessons: Lesson[] = [];
	const answer = (all: readonly Candidate[], { mention }: Place): Candidate => {
		const candidates = all.filter((one) => one.isRuled || !one.isRuledOut).map(asSeenNow);
		const id = idAt.get(`${mention.span.start}:${mention.span.end}`);
		const ruled = candidates.find(({ isRuled }) => isRuled);
		const right = candidates.map((one) => id !== undefined && isRight(article, idAt, id, one));
		if (id !== undefined && right.every((one) => !one) && article.kindOf.get(id) !== "person") {
			right[0] = true;
		}
		if (!right.includes(true)) return ruled ?? candidates[0]!;
		lessons.push({ candidates, right });
		return candidates[right.indexOf(true)]!;
	};
	clusterSources(readText(articleOfPlainText(article.text)), foundIn(article), answer);
	return { lessons, article };
}

/** With its clues as they are before the text goes on: they are worked out when asked for. */
function asSeenNow({ option, clues, isRuledOut, isRuled }: Candidate): Candidate {
	return isRuled ? { option, clues, isRuledOut, isRuled } : { option, clues, isRuledOut };
}

function isRight(
	article: AnnotatedArticle,
	idAt: ReadonlyMap<string, string>,
	id: string,
	{ option }: Candidate,
): boolean {
	const isPerson = article.kindOf.get(id) === "person";
	switch (option.sort) {
		case "new":
			return false;
		case "known":
			return option.referent.mentions.some(
				({ span: { start, end } }) => idAt.get(`${start}:${end}`) === id,
			);
		case "named":
			return isPerson && isCalled(option.entity, article.nameOf.get(id) ?? "");
		case "several":
			return isPerson;
	}
}

function isCalled({ words }: Entity, name: string): boolean {
	const called = new Set(name.toLowerCase().match(/[\p{L}\d'’.-]+/gu) ?? []);
	return words.length > 0 && words.every((word) => called.has(word));
}

/** Right answers other than the last resort, that several are meant, where one is there. */
function exampleOf(
	{ candidates, right }: Lesson,
	{ isReference }: AnnotatedArticle,
	rows: ReadonlyMap<string, number>,
): ChoiceExample {
	return {
		right: best(candidates, right),
		weight: isReference ? REFERENCE_WEIGHT : 1,
		candidates: candidates.map(({ option, clues }) =>
			[...clues, ...(isReference ? [] : [[`ours ${option.sort}`, 1] as const])].flatMap(
				([name, value]) => {
					const row = rows.get(name);
					return row === undefined ? [] : [[row, value] as const];
				},
			),
		),
	};
}

function best(candidates: readonly Candidate[], right: readonly boolean[]): readonly boolean[] {
	const isOne = right.some((one, i) => one && candidates[i]!.option.sort !== "several");
	return right.map((one, i) => one && !(isOne && candidates[i]!.option.sort === "several"));
}

function rowsOf(articles: readonly ArticleLessons[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { lessons } of articles) {
		for (const { candidates } of lessons) {
			const names = new Set(candidates.flatMap(({ clues }) => clues.map(([name]) => name)));
			for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	const names = [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name]));
	const ours = ["ours new", "ours known", "ours named", "ours several"];
	return new Map([...names.sort(), ...ours].map((name, row) => [name, row]));
}

function learn(articles: readonly ArticleLessons[]): ReadonlyMap<string, number> {
	const rows = rowsOf(articles);
	const examples = articles.flatMap(({ lessons, article }) =>
		lessons.map((lesson) => exampleOf(lesson, article, rows)),
	);
	const weights = fitChoices(examples, rows.size, PENALTY);
	return new Map([...rows].map(([name, row]) => [name, weights[row]!]));
}

interface Tally {
	readonly all: number;
	readonly right: number;
	readonly ruledRight: number;
}

/** How many answers are right by the weights and by the rules alone. */
function tally({ lessons }: ArticleLessons, weights: ReadonlyMap<string, number>): Tally {
	let right = 0;
	let ruledRight = 0;
	for (const lesson of lessons) {
		const scores = lesson.candidates.map((one) => scoreOf(one, weights));
		if (lesson.right[scores.indexOf(Math.max(...scores))]) right++;
		const ruled = lesson.candidates.findIndex(({ isRuled }) => isRuled);
		if (lesson.right[ruled]) ruledRight++;
	}
	return { all: lessons.length, right, ruledRight };
}

function report(articles: readonly ArticleLessons[]): void {
	const sums = new Map<string, number[]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learn(articles.filter((_, i) => i % FOLDS !== fold));
		articles.forEach((one, i) => {
			if (i % FOLDS !== fold) return;
			const { all, right, ruledRight } = tally(one, weights);
			const key = one.article.isReference ? "reference" : "ours";
			const sum = sums.get(key) ?? [0, 0, 0];
			sums.set(key, [sum[0]! + all, sum[1]! + right, sum[2]! + ruledRight]);
		});
	}
	for (const [name, [all, right, ruled]] of sums) {
		const percent = (part: number) => ((100 * part) / all!).toFixed(1);
		console.error(
			`${name}: ${all} descriptions, right ${percent(right!)}, by rules ${percent(ruled!)}`,
		);
	}
}

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: meant-weights.ts SHARED");
const articles = annotatedArticles(shared).map(lessonsOf);
report(articles);
const weights = learn(articles);
console.log(`/**
 * How much each clue speaks for one whom a description of people may mean; written by
 * \`tools/training/meant-weights.ts\`.
 */`);
console.log("export const MEANT_WEIGHTS: ReadonlyMap<string, number> = new Map([");
for (const [clue, weight] of weights) {
	if (Math.abs(weight) >= SMALLEST && !clue.startsWith("ours "))
		console.log(`\t[${JSON.stringify(clue)}, ${weight.toFixed(2)}],`);
}
console.log("]);");
