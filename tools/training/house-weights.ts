/**
 * Learns which words say that a text is by an outlet it names, and prints the table of
 * `src/engine/source/via/words/house-weights.ts`; five-fold figures go to stderr.
 *
 *   npx tsx tools/training/house-weights.ts SHARED
 *
 * Learned from all annotated articles but the gold ones that do not say themselves whom they are by: the outlet
 * of each is known from where it was taken. A clue counts where several outlets show it, so that
 * no outlet's own way of closing its pages is learned.
 */
import type { Find } from "../../src/engine/index.ts";
import { houseClues } from "../../src/engine/source/via/house-clues.ts";
import { namedOutlets } from "../../src/engine/source/via/likely-house.ts";
import { isOwn, ownOutlets } from "../../src/engine/source/via/own-outlet.ts";
import { sceneOf } from "../../src/engine/source/via/scene.ts";
import { textOf } from "../../src/engine/text/span.ts";
import { finderFor } from "../finder/finder.ts";
import { type AnnotatedArticle, annotatedArticles } from "./annotated-articles.ts";
import { type Example, fitLogistic, probability } from "./logistic.ts";
import { toldIn } from "./told-in.ts";

/** One outlet that an article names. */
interface Named {
	readonly key: string;
	readonly clues: readonly string[];
	readonly isHouse: boolean;
	/** Articles of one fold are learned from together. */
	readonly fold: number;
}

/** Outlets that must show a clue. */
const FEWEST = 8;
const PENALTY = 3;
const FOLDS = 5;
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8];

function namedIn({ text, publisher }: AnnotatedArticle, at: number, find: Find): readonly Named[] {
	const { reading, found, speakers, mentions } = toldIn(text, find);
	const scene = sceneOf(
		reading,
		found,
		speakers,
		{ publisher: null, byline: null },
		mentions,
		() => null,
	);
	if (scene.isSigned) return [];
	const own = ownOutlets(text, { publisher, byline: null });
	const outlets = namedOutlets(scene);
	return outlets.map((outlet) => ({
		key: outlet.key,
		clues: houseClues(scene, outlet, outlets.length),
		isHouse: outlet.places.some(({ span }) => isOwn(textOf(text, span), own)),
		fold: at % FOLDS,
	}));
}

/** The clues that several outlets show, sorted. */
function rowsOf(all: readonly Named[]): ReadonlyMap<string, number> {
	const keysOf = new Map<string, Set<string>>();
	for (const { key, clues } of all) {
		for (const clue of clues) keysOf.set(clue, (keysOf.get(clue) ?? new Set()).add(key));
	}
	const names = [...keysOf].flatMap(([clue, keys]) => (keys.size < FEWEST ? [] : [clue])).sort();
	return new Map(names.map((name, row) => [name, row]));
}

function exampleOf({ clues, isHouse }: Named, rows: ReadonlyMap<string, number>): Example {
	const numbers = clues.flatMap((clue) => rows.get(clue) ?? []);
	return { features: numbers.map((row) => [row, 1] as const), right: isHouse };
}

function learn(all: readonly Named[]): (named: Named) => number {
	const rows = rowsOf(all);
	const weights = fitLogistic(
		all.map((named) => exampleOf(named, rows)),
		rows.size,
		PENALTY,
	);
	return (named) => probability(weights, exampleOf(named, rows));
}

function report(all: readonly Named[]): void {
	const folds = Array.from({ length: FOLDS }, (_, fold) => {
		const likelihoodOf = learn(all.filter((named) => named.fold !== fold));
		const left = all.filter((named) => named.fold === fold);
		return left.map((named) => [likelihoodOf(named), named.isHouse] as const);
	}).flat();
	const houses = all.filter(({ isHouse }) => isHouse).length;
	for (const from of THRESHOLDS) {
		const taken = folds.filter(([likelihood]) => likelihood >= from);
		const right = taken.filter(([, isHouse]) => isHouse).length;
		const percent = (of: number) => ((100 * right) / of).toFixed(1);
		console.error(
			`from ${from}: recall ${percent(houses)} precision ${percent(taken.length)} (of ${all.length} outlets ${houses} are the article's own)`,
		);
	}
}

function print(all: readonly Named[]): void {
	const rows = rowsOf(all);
	const weights = fitLogistic(
		all.map((named) => exampleOf(named, rows)),
		rows.size,
		PENALTY,
	);
	console.log(
		"/** How much each clue speaks for an outlet being the one that a text is by, log odds; written by `tools/training/house-weights.ts`. */\nexport const HOUSE_WEIGHTS: ReadonlyMap<string, number> = new Map([",
	);
	for (const [clue, row] of rows) {
		if (Math.abs(weights[row]!) >= 0.05)
			console.log(`\t[${JSON.stringify(clue)}, ${weights[row]!.toFixed(2)}],`);
	}
	console.log("]);");
}

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: house-weights.ts SHARED");
const find = await finderFor(false);
const all = annotatedArticles(shared)
	.filter(({ publisher }) => publisher !== null)
	.flatMap((article, i) => namedIn(article, i, find));
report(all);
print(all);
