/**
 * Learns the weights by which a pronoun's antecedent is chosen and prints them as the table of
 * `src/engine/coreference/pronoun-weights.ts`.
 *
 *   npx tsx tools/training/pronoun-weights.ts ANNOTATED_DIR
 *
 * ANNOTATED_DIR holds articles as JSON with `text`, `attributions` (source, sourceId). A softmax
 * over the candidates of each source pronoun, by gradient ascent with a quadratic penalty.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clusterSources } from "../../src/engine/coreference/cluster-sources.ts";
import { candidatesOf, featuresOf } from "../../src/engine/coreference/pronoun.ts";
import type { PronounFeature } from "../../src/engine/coreference/pronoun-weights.ts";
import type { Entry, Referent } from "../../src/engine/coreference/referent.ts";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { span } from "../../src/engine/text/span.ts";

interface Annotated {
	readonly text: string;
	readonly attributions: readonly {
		readonly source: { readonly start: number; readonly end: number } | null;
		readonly sourceId: string | null;
	}[];
}

type Weights = Record<string, number>;

/** One pronoun: the features of its candidates, and which of them are right. */
interface Choice {
	readonly candidates: readonly (readonly (readonly [PronounFeature, number])[])[];
	readonly right: readonly boolean[];
}

const STEPS = 400;
const STEP_SIZE = 0.5;
/** Quadratic penalty on the mean log likelihood. */
const PENALTY = 0.002;

function readAnnotated(folder: string): readonly Annotated[] {
	const files = readdirSync(folder).filter((file) => /^\d+\.json$/.test(file));
	return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

function foundIn(article: Annotated): readonly FoundAttribution[] {
	return article.attributions.map(({ source }) => ({
		source: source ? span(source.start, source.end) : null,
		cue: null,
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "annotated",
		confidence: 1,
	}));
}

/** The annotated source of each mention: its own, or for others that of most who share its name. */
function labelsOf(article: Annotated, entries: readonly Entry[]): readonly (string | null)[] {
	const own = new Map<string, string | null>();
	for (const { source, sourceId } of article.attributions) {
		if (source) own.set(`${source.start}:${source.end}`, sourceId);
	}
	const ofEntry = (entry: Entry) =>
		own.get(`${entry.mention.span.start}:${entry.mention.span.end}`);
	const ofReferent = new Map<Referent, string | null>();
	for (const entry of entries) {
		const label = ofEntry(entry);
		if (label && entry.mention.form === "name") ofReferent.set(entry.referent, label);
	}
	return entries.map((entry) => ofEntry(entry) ?? ofReferent.get(entry.referent) ?? null);
}

function choicesIn(article: Annotated): readonly Choice[] {
	const reading = readText(articleOfPlainText(article.text));
	const { entries } = clusterSources(reading, foundIn(article));
	const labels = labelsOf(article, entries);
	const labelOf = new Map(entries.map((entry, i) => [entry, labels[i] ?? null]));
	const choices: Choice[] = [];
	entries.forEach((place, i) => {
		const label = labelOf.get(place);
		if (!place.speaks || place.mention.form !== "pronoun" || !label) return;
		const before = entries.slice(0, i);
		const lastSpeaker = before.findLast((entry) => entry.speaks);
		const candidates = candidatesOf(place, before).filter(isCertain);
		const right = candidates.map((entry) => labelOf.get(entry) === label);
		if (!right.includes(true)) return;
		const mentions = (entry: Entry) =>
			before.filter((e) => isCertain(e) && e.referent === entry.referent).length;
		choices.push({
			right,
			candidates: candidates.map((entry) => {
				const isLast = lastSpeaker && labelOf.get(entry) === labelOf.get(lastSpeaker);
				return featuresOf(place, entry, isLast ? entry.referent : null, mentions(entry));
			}),
		});
	});
	return choices;
}

/** Pronouns are read by the weights themselves: they would change what is learned from. */
function isCertain({ mention }: Entry): boolean {
	return mention.form !== "pronoun";
}

function score(weights: Weights, features: Choice["candidates"][number]): number {
	return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

/** Adds one choice's gradient; tells whether the best candidate is right. */
function learn(weights: Weights, choice: Choice, gradient: Weights): boolean {
	const scores = choice.candidates.map((features) => score(weights, features));
	const top = Math.max(...scores);
	const parts = scores.map((value) => Math.exp(value - top));
	const all = parts.reduce((a, b) => a + b, 0);
	const good = parts.reduce((sum, part, i) => sum + (choice.right[i] ? part : 0), 0);
	choice.candidates.forEach((features, i) => {
		const pull = (choice.right[i] ? parts[i]! / good : 0) - parts[i]! / all;
		for (const [name, value] of features) gradient[name] = (gradient[name] ?? 0) + pull * value;
	});
	return choice.right[scores.indexOf(top)] ?? false;
}

function train(choices: readonly Choice[]): Weights {
	const weights: Weights = {};
	for (let step = 0; step < STEPS; step++) {
		const gradient: Weights = {};
		for (const choice of choices) learn(weights, choice, gradient);
		for (const [name, value] of Object.entries(gradient)) {
			const old = weights[name] ?? 0;
			weights[name] = old + STEP_SIZE * (value / choices.length - PENALTY * old);
		}
	}
	return weights;
}

function accuracy(weights: Weights, choices: readonly Choice[]): number {
	const right = choices.filter((choice) => learn(weights, choice, {})).length;
	return right / choices.length;
}

/** Five-fold accuracy over articles, so that weights are judged on pronouns they never saw. */
function crossValidate(byArticle: readonly (readonly Choice[])[]): number {
	const folds = [0, 1, 2, 3, 4].map((fold) => {
		const rest = byArticle.filter((_, i) => i % 5 !== fold).flat();
		return accuracy(train(rest), byArticle.filter((_, i) => i % 5 === fold).flat());
	});
	return folds.reduce((a, b) => a + b, 0) / folds.length;
}

const folder = process.argv[2];
if (!folder) throw new Error("usage: npx tsx tools/training/pronoun-weights.ts ANNOTATED_DIR");
const byArticle = readAnnotated(folder).map(choicesIn);
const choices = byArticle.flat();
const weights = train(choices);
console.error(
	`${choices.length} pronouns, right ${accuracy(weights, choices).toFixed(3)}, ` +
		`cross-validated ${crossValidate(byArticle).toFixed(3)}`,
);
for (const [name, value] of Object.entries(weights)) console.log(`\t${name}: ${value.toFixed(2)},`);
