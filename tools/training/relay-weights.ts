/**
 * Learns how much each clue speaks for a relay and prints the tables of
 * `src/engine/source/via/words/relay-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/relay-weights.ts SHARED
 *
 * Learned from the articles annotated under the codebook but the gold ones. Attributions are found as
 * in the extension and paired with the annotated ones; those without a partner teach nothing. The
 * second look is learned on likelihoods that the first look gives to articles it was not learned from.
 */
import { clusterSources } from "../../src/engine/coreference/cluster-sources.ts";
import type { Find } from "../../src/engine/index.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { candidatesBeside } from "../../src/engine/source/via/beside.ts";
import { candidatesCarried } from "../../src/engine/source/via/carried.ts";
import type { Candidate } from "../../src/engine/source/via/clues.ts";
import { type ClueWeights, firstLook } from "../../src/engine/source/via/find-relays.ts";
import { plainName } from "../../src/engine/source/via/own-outlet.ts";
import { sceneOf } from "../../src/engine/source/via/scene.ts";
import type { RelayScene } from "../../src/engine/source/via/telling.ts";
import { PROGRAMMES } from "../../src/engine/source/via/words/programmes.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { type Span, textOf } from "../../src/engine/text/span.ts";
import { finderFor } from "../finder/finder.ts";
import { type AnnotatedArticle, annotatedArticles } from "./annotated-articles.ts";
import type { Range } from "./corpus.ts";
import { type Example, fitLogistic, probability } from "./logistic.ts";
import { partnersOf } from "./match.ts";

/** One article with what is right of each telling: null for unknown, else the relay's words. */
interface Lesson {
	readonly scene: RelayScene;
	/** By telling: the words of the annotated relay, empty when first-hand, null when not annotated. */
	readonly right: readonly (ReadonlySet<string> | null)[];
	/** Annotated at second hand and found. */
	readonly secondHand: number;
}

/** Rarer clues say nothing. */
const FEWEST = 4;
const PENALTY = 1;
const FOLDS = 5;
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const EMPTY_WORDS = /^(?:the|a|an|of|s|news|and|in|to)$/;

function wordsOf(text: string | null): readonly string[] {
	const words = (text ?? "").toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return words.filter((word) => !EMPTY_WORDS.test(word));
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}

function lessonOf(article: AnnotatedArticle, find: Find): Lesson {
	const reading = readText(articleOfPlainText(article.text));
	const found = find(reading);
	const { clusters, clusterOf, entries } = clusterSources(reading, found);
	const speakers = found.map((_, i) => {
		const sourceId = clusterOf[i] ?? null;
		return { sourceId, kind: sourceId === null ? ("hidden" as const) : clusters[sourceId]!.kind };
	});
	const mentions = entries.map(({ mention }) => mention);
	const scene = sceneOf(reading, found, speakers, article.publisher, mentions);
	const said = found.map(({ source, cue }) => ({ source: rangeOf(source), cue: rangeOf(cue) }));
	const partners = partnersOf(article.text, article.attributions, said);
	const right = partners.map((i) => (i === null ? null : relayWords(article, i)));
	return { scene, right, secondHand: right.filter((words) => words && words.size > 0).length };
}

/** Every word by which the annotated relay is called; none for what is first-hand. */
function relayWords(article: AnnotatedArticle, i: number): ReadonlySet<string> {
	const { via } = article.attributions[i]!;
	if (!via) return new Set();
	const places = article.attributions.flatMap(({ sourceId, source }) =>
		sourceId === via && source ? [article.text.slice(...source)] : [],
	);
	return new Set([article.nameOf.get(via) ?? null, ...places].flatMap(wordsOf));
}

function isRight({ scene, right }: Lesson, telling: number, candidate: Candidate): boolean {
	const { span, key } = candidate.relay;
	const name = textOf(scene.reading.parsed.text, span);
	const station = PROGRAMMES.get(plainName(name)) ?? "";
	const words = [name, station, /^(?:source|telling|poll) /.test(key) ? "" : key].flatMap(wordsOf);
	return words.some((word) => right[telling]!.has(word));
}

/** All candidates of annotated tellings, with whether each is right. */
function examplesIn(
	lesson: Lesson,
	candidates: readonly (readonly Candidate[])[],
	rows: ReadonlyMap<string, number>,
): readonly Example[] {
	return candidates.flatMap((some, telling) =>
		lesson.right[telling] === null
			? []
			: some.map((candidate) => ({
					right: isRight(lesson, telling, candidate),
					features: candidate.clues.flatMap(([name, value]) => {
						const row = rows.get(name);
						return row === undefined ? [] : [[row, value] as const];
					}),
				})),
	);
}

type Candidates = readonly (readonly Candidate[])[];

/** The clues that are seen often enough, sorted. */
function rowsOf(all: readonly Candidates[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { clues } of all.flat(2)) {
		for (const [name] of clues) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const names = [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).sort();
	return new Map(names.map((name, row) => [name, row]));
}

function learn(lessons: readonly Lesson[], all: readonly Candidates[]): ClueWeights {
	const rows = rowsOf(all);
	const examples = lessons.flatMap((lesson, i) => examplesIn(lesson, all[i]!, rows));
	const weights = fitLogistic(examples, rows.size, PENALTY);
	return new Map([...rows].map(([name, row]) => [name, weights[row]!]));
}

/** Weights for each article that were learned from the articles of the other folds. */
function learnByFold(
	lessons: readonly Lesson[],
	all: readonly Candidates[],
): readonly ClueWeights[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const others = lessons.map((_, i) => i).filter((i) => i % FOLDS !== fold);
		return learn(
			others.map((i) => lessons[i]!),
			others.map((i) => all[i]!),
		);
	});
}

interface Tally {
	marked: number;
	right: number;
}

/** How many are marked, and how many of these are annotated at second hand, from a likelihood on. */
function tally(
	lessons: readonly Lesson[],
	all: readonly Candidates[],
	weights: readonly ClueWeights[],
	from: number,
): Tally {
	const sum: Tally = { marked: 0, right: 0 };
	lessons.forEach((lesson, i) => {
		all[i]!.forEach((some, telling) => {
			const words = lesson.right[telling];
			if (!words || !some.some((one) => likelihood(one, weights[i % weights.length]!) >= from))
				return;
			sum.marked++;
			if (words.size > 0) sum.right++;
		});
	});
	return sum;
}

function likelihood({ clues }: Candidate, weights: ClueWeights): number {
	const values = clues.map(([name, value]) => value * (weights.get(name) ?? 0));
	const features = values.map((value, i) => [i, value] as const);
	return probability(new Float64Array(values.length).fill(1), { features, right: false });
}

function report(
	name: string,
	lessons: readonly Lesson[],
	all: readonly Candidates[],
	weights: readonly ClueWeights[],
): void {
	const secondHand = lessons.reduce((sum, one) => sum + one.secondHand, 0);
	for (const from of THRESHOLDS) {
		const { marked, right } = tally(lessons, all, weights, from);
		const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1);
		console.error(
			`${name}, from ${from}: recall ${percent(right, secondHand)} precision ${percent(right, marked)} (${right} of ${marked} marked, ${secondHand} annotated)`,
		);
	}
}

function print(name: string, about: string, weights: ClueWeights): void {
	console.log(`\n/** ${about} */\nexport const ${name}: ReadonlyMap<string, number> = new Map([`);
	for (const [clue, weight] of weights) {
		if (Math.abs(weight) >= 0.005)
			console.log(`\t[${JSON.stringify(clue)}, ${weight.toFixed(2)}],`);
	}
	console.log("]);");
}

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: relay-weights.ts SHARED");
const find = await finderFor(false);
const lessons = annotatedArticles(shared).map((article) => lessonOf(article, find));

const beside = lessons.map(({ scene }) => candidatesBeside(scene));
const besideByFold = learnByFold(lessons, beside);
report("beside", lessons, beside, besideByFold);
const carried = lessons.map(({ scene }, i) =>
	candidatesCarried(scene, firstLook(scene, beside[i]!, besideByFold[i % FOLDS]!)),
);
report("carried", lessons, carried, learnByFold(lessons, carried));

console.log(
	`/** How much each clue speaks for a relay, log odds; written by \`tools/training/relay-weights.ts\`. */`,
);
print("BESIDE_WEIGHTS", "Of the words beside a telling.", learn(lessons, beside));
print("CARRIED_WEIGHTS", "Of these and of the tellings around.", learn(lessons, carried));
