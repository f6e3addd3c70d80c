import {
	type Analysis,
	type AnalysisStep,
	type Article,
	analyzeStepwise,
	type Finder,
	type FindOptions,
	type FindStepwise,
	findStepwiseWith,
	READ_LANGUAGE,
	type Tagger,
} from "../engine/index.ts";
import { BROWSER_CLOCK, inSlices } from "./in-slices.ts";

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
	/** Resolves when nothing is under way that goes before the analysis. */
	untilFree(): Promise<void>;
	/** The reader says that the text is English, whatever it looks like. */
	readonly isEnglish: boolean;
}

/** @throws the signal's reason once it is aborted */
export type Analyst = (article: Article, awaited: Awaited) => Promise<Analyzed>;

/**
 * Makes what analyses articles. The tagger is loaded with the first one, once a life of the
 * background; where it cannot be, or fails, the rules do the work.
 *
 * @param asked how the reader wants attributions to be found just now
 */
export function analystWith(
	load: () => Promise<Tagger>,
	asked: () => Promise<FindOptions> = async () => ({}),
): Analyst {
	let tagger: Promise<Tagger | null> | null = null;
	return async (article, awaited) => {
		tagger ??= load().catch(complain);
		const [loaded, options] = await Promise.all([tagger, asked()]);
		const byRules = () => analyzed(article, "rules", findStepwiseWith(null, options), awaited);
		if (!loaded) return byRules();
		const byModel = analyzed(article, "model", findStepwiseWith(loaded, options), awaited);
		return byModel.catch((error: unknown) => {
			awaited.signal.throwIfAborted();
			complain(error);
			return byRules();
		});
	};
}

async function analyzed(
	article: Article,
	finder: Finder,
	find: FindStepwise,
	{ signal, onStep, untilFree, isEnglish }: Awaited,
): Promise<Analyzed> {
	const work = analyzeStepwise(article, find, isEnglish ? READ_LANGUAGE : undefined);
	const pause = () => BROWSER_CLOCK.pause().then(untilFree);
	const clock = { ...BROWSER_CLOCK, pause };
	const analysis = await inSlices(work, (step) => onStep(step, finder), signal, clock);
	return { analysis, finder };
}

function complain(error: unknown): null {
	console.error("On Record: the trained tagger could not be used", error);
	return null;
}
