/**
 * Learns how much each clue speaks for a relay and prints the tables of
 * `src/engine/source/via/words/relay-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/relay-weights.ts SHARED
 *
 * Learned from the articles annotated under the codebook but the gold ones, and of ours from those read
 * twice: one reading finds about half of the relays. Attributions are found as
 * in the extension and paired with the annotated ones; those without a partner teach nothing. The
 * second look is learned on likelihoods that the first look gives to articles it was not learned from.
 * Each article is learned twice: as a page that says which outlet it is by, and as one that does not.
 */
import type { Find } from "../../src/engine/index.ts";
import { candidatesBeside } from "../../src/engine/source/via/beside.ts";
import { candidatesCarried } from "../../src/engine/source/via/carried.ts";
import type { Candidate } from "../../src/engine/source/via/clues.ts";
import { type ClueWeights, firstLook } from "../../src/engine/source/via/find-relays.ts";
import { plainName } from "../../src/engine/source/via/outlet-name.ts";
import { sceneOf } from "../../src/engine/source/via/scene.ts";
import type { RelayScene } from "../../src/engine/source/via/telling.ts";
import { PROGRAMMES } from "../../src/engine/source/via/words/programmes.ts";
import { type Span, textOf } from "../../src/engine/text/span.ts";
import { finderFor } from "../finder/finder.ts";
import { type AnnotatedArticle, annotatedArticles } from "./annotated-articles.ts";
import type { Range } from "./corpus.ts";
import { type Example, fitLogistic, probability } from "./logistic.ts";
import { partnersOf } from "./match.ts";
import { toldIn } from "./told-in.ts";

/** One article with what is right of each telling: null for unknown, else the relay's words. */
interface Lesson {
	readonly scene: RelayScene;
	/** By telling: the words of the annotated relay, empty when first-hand, null when not annotated. */
	readonly right: readonly (ReadonlySet<string> | null)[];
	/** Annotated at second hand and found. */
	readonly secondHand: number;
	/** How much it counts. */
	readonly weight: number;
	/** Articles of one fold are learned from together. */
	readonly fold: number;
	readonly isReference: boolean;
}

/** Rarer clues say nothing. */
const FEWEST = 4;
const PENALTY = 3;
/** Share of an article's weight that it has as one that does not say by whom it is: most pages do. */
const UNSIGNED = 0.3;
const FOLDS = 5;
const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const EMPTY_WORDS = /^(?:the|a|an|of|s|news|and|in|to)$/;

function wordsOf(text: string | null): readonly string[] {
	const words = (text ?? "").toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return words.filter((word) => !EMPTY_WORDS.test(word));
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}

/** An article signed and unsigned. */
function lessonsOf(article: AnnotatedArticle, at: number, find: Find): readonly Lesson[] {
	const { reading, found, speakers, mentions } = toldIn(article.text, find);
	const said = found.map(({ source, cue }) => ({ source: rangeOf(source), cue: rangeOf(cue) }));
	const partners = partnersOf(article.text, article.attributions, said);
	const right = partners.map((i) => (i === null ? null : relayWords(article, i)));
	const secondHand = right.filter((words) => words && words.size > 0).length;
	const same = { right, secondHand, fold: at % FOLDS, isReference: article.isReference };
	const sceneBy = (publisher: string | null) =>
		sceneOf(reading, found, speakers, { publisher, byline: null }, mentions);
	return [
		{ ...same, scene: sceneBy(article.publisher), weight: 1 - UNSIGNED },
		{ ...same, scene: sceneBy(null), weight: UNSIGNED },
	];
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
					weight: lesson.weight,
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

/** Weights for each fold that were learned from the articles of the others. */
function learnByFold(
	lessons: readonly Lesson[],
	all: readonly Candidates[],
): readonly ClueWeights[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const others = lessons.flatMap((lesson, i) => (lesson.fold === fold ? [] : [i]));
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

/** Lessons with the candidates of each and the weights that were not learned from it. */
interface Tried {
	readonly lesson: Lesson;
	readonly candidates: Candidates;
	readonly weights: ClueWeights;
}

/** How many are marked, and how many of these are annotated at second hand, from a likelihood on. */
function tally(tried: readonly Tried[], from: number): Tally {
	const sum: Tally = { marked: 0, right: 0 };
	for (const { lesson, candidates, weights } of tried) {
		candidates.forEach((some, telling) => {
			const words = lesson.right[telling];
			if (!words || !some.some((one) => likelihood(one, weights) >= from)) return;
			sum.marked++;
			if (words.size > 0) sum.right++;
		});
	}
	return sum;
}

function likelihood({ clues }: Candidate, weights: ClueWeights): number {
	const values = clues.map(([name, value]) => value * (weights.get(name) ?? 0));
	const features = values.map((value, i) => [i, value] as const);
	return probability(new Float64Array(values.length).fill(1), { features, right: false });
}

function report(name: string, tried: readonly Tried[]): void {
	const secondHand = tried.reduce((sum, { lesson }) => sum + lesson.secondHand, 0);
	for (const from of THRESHOLDS) {
		const { marked, right } = tally(tried, from);
		const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1);
		console.error(
			`${name}, from ${from}: recall ${percent(right, secondHand)} precision ${percent(right, marked)} F1 ${percent(2 * right, secondHand + marked)} (${right} of ${marked} marked, ${secondHand} annotated)`,
		);
	}
}

/** The same for the reference's articles and ours, signed and unsigned. */
function reportEach(name: string, tried: readonly Tried[]): void {
	for (const isReference of [true, false]) {
		for (const isSigned of [true, false]) {
			const whose = isReference ? "reference" : "ours";
			const some = tried.filter(
				({ lesson }) => lesson.isReference === isReference && lesson.weight > UNSIGNED === isSigned,
			);
			report(`${name}, ${whose}, ${isSigned ? "signed" : "unsigned"}`, some);
		}
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
const lessons = annotatedArticles(shared)
	.filter(({ timesRead }) => timesRead === 2)
	.flatMap((article, i) => lessonsOf(article, i, find));
const triedWith = (all: readonly Candidates[], byFold: readonly ClueWeights[]) =>
	lessons.map((lesson, i) => ({ lesson, candidates: all[i]!, weights: byFold[lesson.fold]! }));

const beside = lessons.map(({ scene }) => candidatesBeside(scene));
const besideByFold = learnByFold(lessons, beside);
reportEach("beside", triedWith(beside, besideByFold));
const carried = lessons.map(({ scene, fold }, i) =>
	candidatesCarried(scene, firstLook(scene, beside[i]!, besideByFold[fold]!)),
);
reportEach("carried", triedWith(carried, learnByFold(lessons, carried)));

console.log(
	`/** How much each clue speaks for a relay, log odds; written by \`tools/training/relay-weights.ts\`. */`,
);
print("BESIDE_WEIGHTS", "Of the words beside a telling.", learn(lessons, beside));
print("CARRIED_WEIGHTS", "Of these and of the tellings around.", learn(lessons, carried));
