import {
	type Analysis,
	type AnalysisStep,
	type Article,
	analyzeStepwise,
	type Finder,
	findStepwiseWith,
	type Tagger,
} from "../engine/index.ts";
import { inSlices } from "./in-slices.ts";

/** An analysis, and who found the attributions. */
export interface Analyzed {
	readonly analysis: Analysis;
	readonly finder: Finder;
}

/** Who waits for an analysis. */
export interface Awaited {
	/** Aborted when nobody does any longer. */
	readonly signal: AbortSignal;
	/** Hears of a long text how far the reading has come, many times a second. */
	onStep(step: AnalysisStep, finder: Finder): void;
}

/** @throws the signal's reason once it is aborted */
export type Analyst = (article: Article, awaited: Awaited) => Promise<Analyzed>;

/**
 * Makes what analyses articles. The tagger is loaded with the first one, once a life of the
 * background; where it cannot be, or fails, the rules do the work.
 */
export function analystWith(load: () => Promise<Tagger>): Analyst {
	let tagger: Promise<Tagger | null> | null = null;
	return async (article, awaited) => {
		tagger ??= load().catch(complain);
		const loaded = await tagger;
		return (
			(loaded && (await analyzeByModel(article, loaded, awaited))) ?? byRules(article, awaited)
		);
	};
}

function analyzeByModel(
	article: Article,
	tagger: Tagger,
	awaited: Awaited,
): Promise<Analyzed | null> {
	return analyzed(article, tagger, awaited).catch((error: unknown) => {
		awaited.signal.throwIfAborted();
		return complain(error);
	});
}

function byRules(article: Article, awaited: Awaited): Promise<Analyzed> {
	return analyzed(article, null, awaited);
}

async function analyzed(
	article: Article,
	tagger: Tagger | null,
	{ signal, onStep }: Awaited,
): Promise<Analyzed> {
	const finder: Finder = tagger ? "model" : "rules";
	const work = analyzeStepwise(article, findStepwiseWith(tagger));
	const analysis = await inSlices(work, (step) => onStep(step, finder), signal);
	return { analysis, finder };
}

function complain(error: unknown): null {
	console.error("On Record: the trained tagger could not be used", error);
	return null;
}
