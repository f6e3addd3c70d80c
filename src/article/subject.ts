import { isAlike } from "./headline.ts";
import { type Metadata, readMetadata, storyMetadata } from "./metadata.ts";
import { findStories, type Story, weightsWithin } from "./story.ts";
import { readStructuredData, type StructuredData } from "./structured-data.ts";
import type { PageTree, ReadEnvironment } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** What is to be read: a page's one article, or one of several. */
export interface Subject {
	readonly weights: Weights;
	readonly metadata: Metadata;
	/** What the page's data say of it. */
	readonly data: StructuredData;
	/** Index of its first block. */
	readonly start: number;
	/** Index of its heading's block, where that is known beforehand. */
	readonly head: number | null;
	/** The page's head and scripts speak of another article. */
	readonly isGuest: boolean;
}

/** Finds what to read on a page. */
export function subjectOf(
	document: Document,
	env: ReadEnvironment,
	tree: PageTree,
	weights: Weights,
	data: StructuredData,
): Subject {
	const metadata = metadataOf(document, env, data);
	const stories = env.choose ? findStories(tree, weights) : [];
	const chosen = stories.length > 0 ? (env.choose?.(stories) ?? null) : null;
	const story = chosen === null ? undefined : stories[chosen];
	if (!story) return { weights, metadata, data, start: 0, head: null, isGuest: false };
	const whole = {
		weights: weightsWithin(tree, weights, story),
		start: tree.regions[story.region]!.firstBlock,
		head: story.head,
	};
	const isHost = isAlike(metadata.titles[0] ?? "", story.heading);
	if (isHost) return { ...whole, metadata, data, isGuest: false };
	return { ...whole, ...guestData(story, metadata, data, env.address), isGuest: true };
}

/** What a frame does not say of itself is what the page around it says. */
function metadataOf(document: Document, env: ReadEnvironment, data: StructuredData): Metadata {
	const own = readMetadata(document, data, env.address);
	const { around } = env;
	if (!around) return own;
	const outer = readMetadata(around, readStructuredData(around), around.location.href);
	return {
		titles: [...own.titles, ...outer.titles],
		publisher: own.publisher ?? outer.publisher,
		byline: own.byline ?? outer.byline,
		published: own.published ?? outer.published,
		url: own.url ?? outer.url,
		language: own.language ?? outer.language,
	};
}

function guestData(
	{ element, heading }: Story,
	page: Metadata,
	data: StructuredData,
	address: string | null,
): Pick<Subject, "metadata" | "data"> {
	const articles = data.articles.filter(
		({ headline }) => typeof headline === "string" && isAlike(headline, heading),
	);
	return {
		metadata: storyMetadata(element, heading, articles[0], page, address),
		data: { ...data, articles },
	};
}
