import { type Find, findWith } from "./combination/find.ts";
import { type Clustering, clusterSources } from "./coreference/cluster-sources.ts";
import { clusterRelays } from "./coreference/relays.ts";
import type { Analysis } from "./model/analysis.ts";
import type { Article, Post } from "./model/article.ts";
import type { Attribution, FoundAttribution, SourceId } from "./model/attribution.ts";
import { findFlattenedPosts } from "./post/find-flattened-posts.ts";
import { describePosts } from "./post-facts/describe-posts.ts";
import { type Reading, readText } from "./quotation/reading.ts";
import { assembleSources } from "./source/assemble-sources.ts";
import { findRelays, type Speaker } from "./source/via/find-relays.ts";
import { checkStandards } from "./standards/check-standards.ts";
import { findStatements } from "./statement/find-statements.ts";
import { postVoices } from "./statement/post-voices.ts";
import { detectLanguage } from "./text/language.ts";

export interface AnalyzeOptions {
	/** Finds the attributions instead of the rules: the trained tagger, or a reference annotation. */
	readonly find?: Find;
}

/** Runs the passes in order. Pure: same article, same analysis. */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
	const language = detectLanguage(article.text);
	const posts = postsOf(article);
	if (language !== "en") {
		return { language, attributions: [], sources: [], statements: [], posts, notes: [] };
	}
	const reading = readText(article);
	const found = (options.find ?? findWith(null))(reading);
	const analysis = { language, posts, ...whoSaysSo(article, reading, found, posts) };
	const postFacts = describePosts(posts, { article, reading, analysis });
	return { ...analysis, postFacts, notes: checkStandards(article, reading, analysis) };
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

function whoSaysSo(
	article: Article,
	reading: Reading,
	found: readonly FoundAttribution[],
	posts: readonly Post[],
): Pick<Analysis, "attributions" | "sources" | "statements"> {
	const first = clusterSources(reading, found);
	const speakers = found.map((_, i) => speakerOf(first, i));
	const mentions = first.entries.map((entry) => entry.mention);
	const relays = findRelays(reading, found, speakers, article.publisher, mentions);
	const { clustering, relayOf } = clusterRelays(reading, first, relays);
	const sourceIds = speakers.map((speaker) => speaker.sourceId);
	return {
		attributions: found.map((attribution, id): Attribution => {
			const via = relayOf[id] ?? null;
			const { sourceId, kind } = speakers[id]!;
			return { ...attribution, id, sourceId, kind, via: via === sourceId ? null : via };
		}),
		sources: assembleSources(reading, clustering.clusters, clustering.entityOf, found),
		statements: findStatements(reading, found, sourceIds, postVoices(posts, clustering.entityOf)),
	};
}

function speakerOf(clustering: Clustering, at: number): Speaker {
	const sourceId: SourceId | null = clustering.clusterOf[at] ?? null;
	return { sourceId, kind: sourceId === null ? "hidden" : clustering.clusters[sourceId]!.kind };
}
