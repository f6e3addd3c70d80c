/**
 * Learns the weights by which a pronoun's antecedent is chosen and prints them as the table of
 * `src/engine/coreference/pronoun-weights.ts`.
 *
 *   npx tsx tools/training/pronoun-weights.ts SHARED
 *
 * Learned from the articles annotated under the codebook but the gold ones; the reference's own count
 * double. A softmax over the candidates of each source pronoun, with a quadratic penalty.
 */
import { clusterSources } from "../../src/engine/coreference/cluster-sources.ts";
import { candidatesOf, featuresOf, turnBefore } from "../../src/engine/coreference/pronoun.ts";
import {
	PRONOUN_WEIGHTS,
	type PronounFeature,
} from "../../src/engine/coreference/pronoun-weights.ts";
import type { Entry, Referent } from "../../src/engine/coreference/referent.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import { type AnnotatedArticle, annotatedArticles, foundIn } from "./annotated-articles.ts";
import { type ChoiceExample, fitChoices } from "./softmax.ts";

/** One pronoun: the features of its candidates, and which of them are right. */
interface Choice {
	readonly candidates: readonly (readonly (readonly [PronounFeature, number])[])[];
	readonly right: readonly boolean[];
}

interface ArticleChoices {
	readonly article: AnnotatedArticle;
	readonly choices: readonly Choice[];
}

const PENALTY = 2;
const FOLDS = 5;
const REFERENCE_WEIGHT = 2;
const FEATURES = Object.keys(PRONOUN_WEIGHTS) as PronounFeature[];
const ROW = new Map(FEATURES.map((name, row) => [name, row]));

/** The annotated source of each mention: its own, or for others that of most who share its name. */
function labelsOf(
	{ attributions }: AnnotatedArticle,
	entries: readonly Entry[],
): ReadonlyMap<Entry, string> {
	const own = new Map<string, string | null>();
	for (const { source, sourceId } of attributions) if (source) own.set(source.join(":"), sourceId);
	const labelOf = ({ mention }: Entry) => own.get(`${mention.span.start}:${mention.span.end}`);
	const ofReferent = new Map<Referent, string>();
	for (const entry of entries) {
		const label = labelOf(entry);
		if (label && entry.mention.form === "name") ofReferent.set(entry.referent, label);
	}
	return new Map(
		entries.flatMap((entry) => {
			const label = labelOf(entry) ?? ofReferent.get(entry.referent);
			return label ? [[entry, label] as const] : [];
		}),
	);
}

function choicesIn(article: AnnotatedArticle): ArticleChoices {
	const reading = readText(articleOfPlainText(article.text));
	const { entries } = clusterSources(reading, foundIn(article));
	const labels = labelsOf(article, entries);
	const choices = entries.flatMap((place, i) => {
		const choice = choiceAt(place, entries.slice(0, i), labels);
		return choice ? [choice] : [];
	});
	return { article, choices };
}

function choiceAt(
	place: Entry,
	before: readonly Entry[],
	labels: ReadonlyMap<Entry, string>,
): Choice | null {
	const label = labels.get(place);
	if (!place.speaks || place.mention.form !== "pronoun" || !label) return null;
	const lastSpeaker = before.findLast((entry) => entry.speaks);
	const candidates = candidatesOf(place, before).filter(isCertain);
	const right = candidates.map((entry) => labels.get(entry) === label);
	if (!right.includes(true)) return null;
	const mentions = (entry: Entry) =>
		before.filter((e) => isCertain(e) && e.referent === entry.referent).length;
	const isLast = (entry: Entry) =>
		lastSpeaker !== undefined && labels.get(entry) === labels.get(lastSpeaker);
	const turn = turnBefore(place, candidates, isLast);
	return {
		right,
		candidates: candidates.map((entry) =>
			featuresOf(place, entry, {
				spokeLast: isLast(entry) ? entry.referent : null,
				turn,
				mentions: mentions(entry),
			}),
		),
	};
}

/** Pronouns are read by the weights themselves: they would change what is learned from. */
function isCertain({ mention }: Entry): boolean {
	return mention.form !== "pronoun";
}

function learn(articles: readonly ArticleChoices[]): Float64Array {
	const examples = articles.flatMap(({ article, choices }) =>
		choices.map(
			({ candidates, right }): ChoiceExample => ({
				right,
				weight: article.isReference ? REFERENCE_WEIGHT : 1,
				candidates: candidates.map((features) =>
					features.map(([name, value]) => [ROW.get(name)!, value] as const),
				),
			}),
		),
	);
	return fitChoices(examples, FEATURES.length, PENALTY);
}

function isAnswered({ candidates, right }: Choice, weights: Float64Array): boolean {
	const scores = candidates.map((features) =>
		features.reduce((sum, [name, value]) => sum + value * weights[ROW.get(name)!]!, 0),
	);
	return right[scores.indexOf(Math.max(...scores))] ?? false;
}

/** How many pronouns are read right by weights that were learned from the articles of other folds. */
function report(articles: readonly ArticleChoices[]): void {
	const sums = new Map<string, [right: number, all: number]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learn(articles.filter((_, i) => i % FOLDS !== fold));
		for (const { article, choices } of articles.filter((_, i) => i % FOLDS === fold)) {
			const name = article.isReference ? "reference" : "ours";
			const [right, all] = sums.get(name) ?? [0, 0];
			const answered = choices.filter((choice) => isAnswered(choice, weights)).length;
			sums.set(name, [right + answered, all + choices.length]);
		}
	}
	for (const [name, [right, all]] of sums) {
		console.error(`${name}: ${all} pronouns, right ${((100 * right) / all).toFixed(1)}`);
	}
}

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: pronoun-weights.ts SHARED");
const articles = annotatedArticles(shared).map(choicesIn);
report(articles);
const weights = learn(articles);
FEATURES.forEach((name, row) => {
	console.log(`\t${name}: ${weights[row]!.toFixed(2)},`);
});
