import { join } from "node:path";
import { findAttributions } from "../../src/engine/attribution/index.ts";
import { candidatesOf } from "../../src/engine/combination/candidate.ts";
import type { Clue } from "../../src/engine/combination/clue.ts";
import { ClueReader } from "../../src/engine/combination/clues.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import type { Tagger } from "../../src/engine/tagger/tagger.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import type { Span } from "../../src/engine/text/span.ts";
import { markedArticle } from "./annotations.ts";
import { type CorpusArticle, type Range, readCodebook } from "./corpus.ts";
import { DOUBTS, type Doubt, readDoubts } from "./doubts.ts";
import { annotatedNews, sampled } from "./export-corpora.ts";
import { areRight, partnersOf, type Said } from "./match.ts";

/** A candidate of an annotated article. */
export interface Judged {
	readonly clues: readonly Clue[];
	/** Whether the annotators marked it. */
	readonly right: boolean;
	/** Between 0 and 1: 1 where it is right, else what a second reader thought of it. */
	readonly target: number;
}

export interface JudgedArticle {
	/** Count of annotated attributions. */
	readonly annotated: number;
	readonly candidates: readonly Judged[];
	readonly origin: Origin;
}

/** `clean`: of ours, and no model that the folds went on from had been trained on it. */
export type Origin = "clean" | "ours" | "reference";

/**
 * The second readers were cautious: where the cross-validated judge has 0.2 to 0.9 the reference marks 9 in
 * 100 more than our annotators, and the doubts there add up to 7 in 100 (counted once, outside the repository).
 * That gives 1.3; the shipped judge was learned with 1.4 (see "What is not right yet" in `README.md`).
 */
const CAUTION = 1.4;

/** The articles in order, the reference's first; article i of a part is read by tagger i modulo their number. */
export function judgedArticles(
	shared: string,
	taggers: readonly Tagger[],
): readonly JudgedArticle[] {
	const doubts = readDoubts(DOUBTS);
	const reference = sampled(readCodebook(join(shared, "evaluation", "train")));
	const [training, crossed] = (["training", "crossed"] as const).map((part) =>
		annotatedNews(join(shared, "corpora"), join(shared, "evaluation"), part).map(markedArticle),
	);
	const read = (origin: Origin) => (article: CorpusArticle, i: number) =>
		judgedArticle(article, taggers[i % taggers.length]!, origin, doubts.get(article.id) ?? []);
	const known = [...reference, ...training!].map((article, i) =>
		read(i < reference.length ? "reference" : "ours")(article, i),
	);
	return [...known, ...crossed!.map(read("clean"))];
}

function judgedArticle(
	article: CorpusArticle,
	tagger: Tagger,
	origin: Origin,
	doubts: readonly Doubt[],
): JudgedArticle {
	const reading = readText(articleOfPlainText(article.text));
	const candidates = candidatesOf(article.text, tagger.find(reading), findAttributions(reading));
	const clues = new ClueReader(reading).cluesOf(candidates);
	const annotated = (article.readings[0] ?? []).map(
		({ source, cue }): Said => ({ source: source[0] ?? null, cue: cue[0] ?? null }),
	);
	const found = candidates.map(
		({ found }): Said => ({ source: rangeOf(found.source), cue: rangeOf(found.cue) }),
	);
	const right = areRight(article.text, annotated, found);
	const targets = targetsOf(article.text, found, right, doubts);
	return {
		annotated: annotated.length,
		origin,
		candidates: clues.map((some, i) => ({
			clues: some,
			right: right[i]!,
			target: targets[i]!,
		})),
	};
}

/** 1 for what is right; for the rest what a doubt about the same place says, or 0. */
function targetsOf(
	text: string,
	found: readonly Said[],
	right: readonly boolean[],
	doubts: readonly Doubt[],
): readonly number[] {
	const wrong = found.flatMap((_, i) => (right[i] ? [] : [i]));
	const met = partnersOf(
		text,
		doubts,
		wrong.map((i) => found[i]!),
	);
	const targets = right.map(Number);
	wrong.forEach((i, j) => {
		const doubt = met[j] ?? null;
		if (doubt !== null) targets[i] = Math.min(1, CAUTION * doubts[doubt]!.likelihood);
	});
	return targets;
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}
