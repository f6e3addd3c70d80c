import type { Entity } from "../coreference/entity.ts";
import type { Post } from "../model/article.ts";
import type { SourceId } from "../model/attribution.ts";
import type { Span } from "../text/span.ts";

/** A post that stands in the text, with the source who wrote it. */
export interface PostVoice {
	readonly span: Span;
	readonly sourceId: SourceId;
}

/**
 * Posts in the text whose author is a source of the article: what they say rests on that source.
 *
 * @param entityOf who is named, by source
 */
export function postVoices(
	posts: readonly Post[],
	entityOf: ReadonlyMap<SourceId, Entity>,
): readonly PostVoice[] {
	return posts.flatMap((post): PostVoice[] => {
		const author = wordsOf(post.author ?? "");
		const sourceId = author.length > 0 ? sourceCalled(author, entityOf) : null;
		return post.span && sourceId !== null ? [{ span: post.span, sourceId }] : [];
	});
}

function wordsOf(name: string): readonly string[] {
	return name.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** "Jane A. Smith" is the source Jane Smith; a single name must be the whole of the author's. */
function sourceCalled(
	author: readonly string[],
	entityOf: ReadonlyMap<SourceId, Entity>,
): SourceId | null {
	for (const [sourceId, { words }] of entityOf) {
		const told = words.flatMap(wordsOf);
		const isSame = told.length > 0 && told.every((word) => author.includes(word));
		if (isSame && (told.length > 1 || author.length === 1)) return sourceId;
	}
	return null;
}
