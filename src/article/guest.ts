import { isAlike } from "./headline.ts";
import { type Metadata, storyMetadata } from "./metadata.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { findStories, type Story, weightsWithin } from "./story.ts";
import type { StructuredData } from "./structured-data.ts";
import type { Subject } from "./subject.ts";
import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** What to read on a page with several articles; null where it has but one, or none is chosen. */
export function subjectAmong(
	env: ReadEnvironment,
	tree: PageTree,
	allWeights: Weights,
	data: StructuredData,
	metadata: Metadata,
): Subject | null {
	const stories = findStories(tree, allWeights);
	const chosen = stories.length > 0 ? (env.choose?.(stories) ?? null) : null;
	const story = chosen === null ? undefined : stories[chosen];
	if (!story) return null;
	const whole = {
		weights: weightsWithin(tree, allWeights, story),
		start: tree.regions[story.region]!.firstBlock,
		head: story.head,
	};
	const isHost = isAlike(metadata.titles[0] ?? "", story.heading);
	if (isHost) return { ...whole, metadata, data, isGuest: false };
	return { ...whole, ...guestData(story, metadata, data, env.address), isGuest: true };
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
