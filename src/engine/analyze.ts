import { type Find, type FindStepwise, findWith, inOneStep } from "./combination/find.ts";
import { type Clustering, clusterStepwise } from "./coreference/cluster-sources.ts";
import { clusterRelays } from "./coreference/relays.ts";
import { type Analysis, READ_LANGUAGE, type Source } from "./model/analysis.ts";
import type { Article, Post } from "./model/article.ts";
import type { Attribution, FoundAttribution, SourceId } from "./model/attribution.ts";
import { allAtOnce, type Stepwise } from "./model/stepwise.ts";
import { findFlattenedPosts } from "./post/find-flattened-posts.ts";
import { describeToldPosts } from "./post-facts/author-kind.ts";
import { describePosts } from "./post-facts/describe-posts.ts";
import { type Reading, readText } from "./quotation/reading.ts";
import { assembleSources } from "./source/assemble-sources.ts";
import { findRelays } from "./source/via/find-relays.ts";
import type { Speaker } from "./source/via/telling.ts";
import { checkStandards } from "./standards/check-standards.ts";
import { findStatements } from "./statement/find-statements.ts";
import { postVoices } from "./statement/post-voices.ts";
import { detectLanguage } from "./text/language.ts";

export interface AnalyzeOptions {
	/** Finds the attributions instead of the rules: the trained tagger, or a reference annotation. */
	readonly find?: Find;
}

/** How far an analysis has come. */
export interface AnalysisStep {
	/** Between 0 and 1, of the work; never falls. */
	readonly share: number;
	/** How much of the text was read, UTF-16 code units; ends with a paragraph. */
	readonly readTo: number;
	/**
	 * The analysis of the text up to `readTo`, as if the article ended there: what comes later may
	 * change who a source is. Takes about a fifth of the time that finding took so far. To be asked
	 * before the next step.
	 */
	soFar(): Analysis;
}

/** Runs the passes in order. Pure: same article, same analysis. */
export function analyze(
	article: Article,
	{ find = findWith(null) }: AnalyzeOptions = {},
): Analysis {
	return allAtOnce(analyzeStepwise(article, inOneStep(find)));
}

/**
 * The same analysis, in steps of a few milliseconds between which the caller may pause.
 *
 * @param language what the text is in (BCP 47), where somebody knows; its words tell otherwise
 */
export function* analyzeStepwise(
	article: Article,
	find: FindStepwise,
	language: string = detectLanguage(article.text),
): Stepwise<AnalysisStep, Analysis> {
	if (language !== READ_LANGUAGE) {
		const posts = postsOf(article);
		return { language, attributions: [], sources: [], statements: [], posts, notes: [] };
	}
	const reading = readText(article);
	yield stepAt(article, 0, SHARE.opened, () => []);
	const found = yield* findIn(article, reading, find);
	const passes = conclude(article, reading, found);
	for (let pass = passes.next(); ; pass = passes.next()) {
		if (pass.done) return pass.value;
		yield stepAt(article, article.text.length, pass.value, () => found);
	}
}

/** How much of the time has passed after each part of the work, as measured on 50,000 words. */
const SHARE = {
	opened: 0.06,
	found: 0.76,
	told: 0.86,
	relayed: 0.9,
	assembled: 0.97,
	stated: 0.98,
};

function* findIn(
	article: Article,
	reading: Reading,
	find: FindStepwise,
): Stepwise<AnalysisStep, readonly FoundAttribution[]> {
	const { tokens, paragraphs } = reading.parsed;
	const steps = find(reading);
	let whole = 0;
	let readTo = 0;
	for (let next = steps.next(); ; next = steps.next()) {
		if (next.done) return next.value;
		const { to, found } = next.value;
		for (; whole < paragraphs.length && paragraphs[whole]!.to <= to; whole++) {
			readTo = tokens[paragraphs[whole]!.to - 1]!.end;
		}
		const share = SHARE.opened + ((SHARE.found - SHARE.opened) * to) / tokens.length;
		yield stepAt(article, readTo, share, found);
	}
}

function stepAt(
	article: Article,
	readTo: number,
	share: number,
	found: () => readonly FoundAttribution[],
): AnalysisStep {
	return { share, readTo, soFar: () => analysisUpTo(article, readTo, found()) };
}

/** The analysis of an article's beginning. */
function analysisUpTo(article: Article, end: number, found: readonly FoundAttribution[]): Analysis {
	const beginning: Article = {
		...article,
		text: article.text.slice(0, end),
		paragraphs: article.paragraphs.filter(({ span }) => span.start < end),
		posts: article.posts.filter(({ span }) => span === null || span.end <= end),
	};
	const within = found.filter((one) => endOf(one) <= end);
	return allAtOnce(conclude(beginning, readText(beginning), within));
}

function endOf({ source, cue, contentSpans }: FoundAttribution): number {
	return Math.max(...[source, cue, ...contentSpans].map((part) => part?.end ?? 0));
}

/** Posts of the page's markup, and those that stand in the text as mere words. */
function postsOf(article: Article): readonly Post[] {
	const known = new Set(article.posts.map((post) => post.postId ?? post.url ?? post.text));
	const flattened = findFlattenedPosts(article.text);
	return [
		...article.posts,
		...flattened.filter((post) => !known.has(post.postId ?? post.url ?? post.text)),
	];
}

/** What is made of an English article's attributions; a step is the share of all the work. */
function* conclude(
	article: Article,
	reading: Reading,
	found: readonly FoundAttribution[],
): Stepwise<number, Analysis> {
	const posts = postsOf(article);
	const told = yield* whoSaysSo(article, reading, found, posts);
	const analysis = { language: READ_LANGUAGE, posts, ...told };
	yield SHARE.stated;
	const postFacts = describePosts(posts, { article, reading, analysis });
	const toldPosts = describeToldPosts(told.sources, article.text);
	return { ...analysis, postFacts, toldPosts, notes: checkStandards(article, reading, analysis) };
}

function* whoSaysSo(
	article: Article,
	reading: Reading,
	found: readonly FoundAttribution[],
	posts: readonly Post[],
): Stepwise<number, Pick<Analysis, "attributions" | "sources" | "statements">> {
	const first = yield* clustered(reading, found);
	yield SHARE.told;
	const speakers = found.map((_, i) => speakerOf(first, i));
	const mentions = first.entries.map((entry) => entry.mention);
	const relays = findRelays(reading, found, speakers, article, mentions);
	const { clustering, relayOf } = clusterRelays(reading, first, relays);
	const sources = yield* assembled(reading, clustering, found);
	const sourceIds = speakers.map((speaker) => speaker.sourceId);
	const voices = postVoices(posts, clustering.entityOf);
	return {
		attributions: found.map((attribution, id): Attribution => {
			const via = relayOf[id] ?? null;
			const { sourceId, kind } = speakers[id]!;
			return { ...attribution, id, sourceId, kind, via: via === sourceId ? null : via };
		}),
		sources,
		statements: findStatements(reading, found, sourceIds, voices),
	};
}

function* clustered(
	reading: Reading,
	found: readonly FoundAttribution[],
): Stepwise<number, Clustering> {
	const work = clusterStepwise(reading, found);
	for (let next = work.next(); ; next = work.next()) {
		if (next.done) return next.value;
		yield SHARE.found;
	}
}

function* assembled(
	reading: Reading,
	{ clusters, entityOf }: Pick<Clustering, "clusters" | "entityOf">,
	found: readonly FoundAttribution[],
): Stepwise<number, readonly Source[]> {
	const work = assembleSources(reading, clusters, entityOf, found);
	for (let done = 0; ; done++) {
		yield SHARE.relayed + ((SHARE.assembled - SHARE.relayed) * done) / (clusters.length + 1);
		const next = work.next();
		if (next.done) return next.value;
	}
}

function speakerOf(clustering: Clustering, at: number): Speaker {
	const sourceId: SourceId | null = clustering.clusterOf[at] ?? null;
	return { sourceId, kind: sourceId === null ? "hidden" : clustering.clusters[sourceId]!.kind };
}
