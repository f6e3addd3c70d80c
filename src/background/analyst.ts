import {
	type Analysis,
	type Article,
	analyze,
	type Finder,
	findWith,
	type Tagger,
} from "../engine/index.ts";

/** An analysis, and who found the attributions. */
export interface Analyzed {
	readonly analysis: Analysis;
	readonly finder: Finder;
}

export type Analyst = (article: Article) => Promise<Analyzed>;

/**
 * Makes what analyses articles. The tagger is loaded with the first one, once a life of the
 * background; where it cannot be, or fails, the rules do the work.
 */
export function analystWith(load: () => Promise<Tagger>): Analyst {
	let tagger: Promise<Tagger | null> | null = null;
	return async (article) => {
		tagger ??= load().catch(complain);
		const loaded = await tagger;
		return (loaded && analyzeByModel(article, loaded)) ?? byRules(article);
	};
}

function analyzeByModel(article: Article, tagger: Tagger): Analyzed | null {
	try {
		return { analysis: analyze(article, { find: findWith(tagger) }), finder: "model" };
	} catch (error) {
		return complain(error);
	}
}

function byRules(article: Article): Analyzed {
	return { analysis: analyze(article, { find: findWith(null) }), finder: "rules" };
}

function complain(error: unknown): null {
	console.error("On Record: the trained tagger could not be used", error);
	return null;
}
