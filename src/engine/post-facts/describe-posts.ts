import type { Post } from "../model/article.ts";
import type { PostFacts } from "../model/post-facts.ts";
import { accountOf, namesakeOf } from "./account.ts";
import { mediaOf } from "./media.ts";
import { timesOf } from "./times.ts";
import { type UseContext, useOf } from "./use.ts";

/**
 * Says of each post what the post and the article alone tell: when it was made, whose account it is,
 * what the article does with it, what it shows.
 *
 * @returns one entry a post, in the same order
 */
export function describePosts(posts: readonly Post[], context: UseContext): readonly PostFacts[] {
	return posts.map((post, index) => ({
		post: index,
		...timesOf(post, context.article.published),
		account: accountOf(post),
		namesake: namesakeOf(post),
		use: useOf(post, context),
		media: mediaOf(post),
		originalOnPage: post.form !== "flattened",
	}));
}
