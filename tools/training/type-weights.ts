/**
 * Learns what tells the type of a source without a name and prints the table of
 * `src/engine/mention/words/type-weights.ts`; figures go to stderr.
 *
 *   npx tsx tools/training/type-weights.ts SHARED
 *
 * Learned from the articles annotated under the codebook but the gold ones.
 */
import { join } from "node:path";
import { cluesOfSource, mentionOf } from "../../src/engine/mention/describe.ts";
import type { EntityType, Mention } from "../../src/engine/mention/mention.ts";
import { NameIndex } from "../../src/engine/mention/name-index.ts";
import { findNames } from "../../src/engine/mention/names.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { span } from "../../src/engine/text/span.ts";
import { type KindedArticle, kindedArticles } from "./kinded.ts";
import { type ClassedExample, fitMultinomial, likelihoods } from "./multinomial.ts";

interface Phrase {
	readonly clues: readonly string[];
	readonly right: EntityType;
	/** What the rules take it for. */
	readonly opinion: EntityType;
	readonly words: string;
	readonly ref: boolean;
}

const TYPES: readonly EntityType[] = [
	"document",
	"group",
	"organization",
	"outlet",
	"person",
	"post",
	"public",
	"spokesperson",
];
/** Rarer clues say nothing. */
const FEWEST = Number(process.env.FEWEST ?? 4);
const PENALTY = Number(process.env.PENALTY ?? 1);
const FOLDS = 5;
const OURS = new RegExp(process.env.OURS ?? "^(?:always|rules|noun|first|crowd|past|present)");

function phrasesIn(article: KindedArticle): readonly Phrase[] {
	const { parsed } = readText(articleOfPlainText(article.text));
	const names = new NameIndex(findNames(parsed));
	return article.attributions.flatMap(({ source, cue, kind }) => {
		if (!source) return [];
		const speaking = { source: span(...source), cue: cue && span(...cue) };
		const clues = cluesOfSource(parsed, names, speaking);
		const mention = mentionOf(parsed, names, speaking);
		const opinion = clues?.find((clue) => clue.startsWith("rules "))?.slice("rules ".length);
		const right =
			mention && opinion ? typeOf(kind, { ...mention, type: opinion as EntityType }) : null;
		if (!clues || !right) return [];
		return [
			{
				clues: article.isReference
					? clues
					: [...clues, ...clues.filter((c) => OURS.test(c)).map((c) => `ours ${c}`)],
				ref: article.isReference,
				right,
				opinion: opinion as EntityType,
				words: article.text.slice(...source),
			},
		];
	});
}

/** The type that leads to a kind; a member of a group is one person. */
function typeOf(kind: string, { type, number }: Mention): EntityType | null {
	const people = number === "many" ? "group" : "person";
	switch (kind) {
		case "person":
		case "unnamed-group":
			return type === "group" || type === "person" ? type : people;
		case "unnamed-person":
			return number === "many" ? null : "person";
		default:
			return TYPES.find((one) => one === kind) ?? null;
	}
}

function tableOf(phrases: readonly Phrase[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { clues } of phrases) {
		for (const clue of new Set(clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
	}
	return [...counts].flatMap(([clue, count]) => (count < FEWEST ? [] : [clue])).sort();
}

function examplesOf(
	phrases: readonly Phrase[],
	rows: ReadonlyMap<string, number>,
	plain = false,
): readonly ClassedExample[] {
	return phrases.map(({ clues, right }) => ({
		right: TYPES.indexOf(right),
		features: [...new Set(clues)]
			.filter((c) => !plain || !c.startsWith("ours "))
			.flatMap((clue) => rows.get(clue) ?? []),
	}));
}

function fit(phrases: readonly Phrase[], rows: ReadonlyMap<string, number>): Float64Array {
	return fitMultinomial(examplesOf(phrases, rows), rows.size, TYPES.length, PENALTY);
}

function guess(weights: Float64Array, example: ClassedExample): EntityType {
	const all = likelihoods(weights, TYPES.length, example.features);
	return TYPES[all.indexOf(Math.max(...all))]!;
}

/** The types of phrases by weights that were not learned from their article. */
function crossValidated(byArticle: readonly (readonly Phrase[])[]): readonly EntityType[] {
	const guesses = byArticle.map((): readonly EntityType[] => []);
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = byArticle.filter((_, i) => i % FOLDS !== fold).flat();
		const rows = new Map(tableOf(others).map((clue, row) => [clue, row]));
		const weights = fit(others, rows);
		byArticle.forEach((phrases, i) => {
			if (i % FOLDS !== fold) return;
			guesses[i] = examplesOf(phrases, rows, phrases[0]?.ref).map((example) =>
				guess(weights, example),
			);
		});
	}
	return guesses.flat();
}

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: npx tsx tools/training/type-weights.ts SHARED");
const byArticle = kindedArticles(join(shared, "corpora"), join(shared, "evaluation")).map(
	phrasesIn,
);
const phrases = byArticle.flat();
const guesses = crossValidated(byArticle);
for (const type of [null, ...TYPES]) {
	const of = phrases
		.map((phrase, i) => ({ ...phrase, guess: guesses[i]! }))
		.filter((one) => !process.env.REF || one.ref);
	const f1 = (by: "opinion" | "guess") => {
		const right = of.filter(
			(one) => (type ? one.right === type : true) && one[by] === one.right,
		).length;
		const all = type
			? of.filter((one) => one.right === type).length + of.filter((one) => one[by] === type).length
			: 2 * of.length;
		return ((200 * right) / all).toFixed(1);
	};
	console.error(
		`${(type ?? "all").padEnd(14)} rules ${f1("opinion")}  cross-validated ${f1("guess")}  of ${of.filter((o) => !type || o.right === type).length}`,
	);
}
if (process.env.SHOW)
	phrases.forEach((p, i) => {
		if (guesses[i] !== p.right)
			console.error(`${p.right} <- ${guesses[i]} (${p.opinion}): ${p.words}`);
	});
const names = tableOf(phrases);
const weights = fit(phrases, new Map(names.map((clue, row) => [clue, row])));
console.log(`/**
 * Weights of what tells the type of a source without a name, learned by
 * \`tools/training/type-weights.ts\` from articles annotated under the codebook by a language model (see
 * \`tools/training/README.md\`); one column a type.
 */
export const WEIGHED_TYPES = ${JSON.stringify(TYPES)} as const;

export const TYPE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map([`);
for (const [i, name] of names.entries()) {
	if (name.startsWith("ours ")) continue;
	const row = [...weights.slice(i * TYPES.length, (i + 1) * TYPES.length)].map(
		(w) => Number(w.toFixed(2)) + 0,
	);
	console.log(`\t[${JSON.stringify(name)}, ${JSON.stringify(row)}],`);
}
console.log("]);");
