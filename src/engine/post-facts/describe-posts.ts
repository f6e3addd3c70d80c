import type { Analysis } from "../model/analysis.ts";
import type { Article, Post } from "../model/article.ts";
import type { PostFacts } from "../model/post-facts.ts";
import type { Reading } from "../quotation/reading.ts";
import { accountOf, namesakeOf } from "./account.ts";
import { authorKindOf } from "./author-kind.ts";
import { mediaOf } from "./media.ts";
import { StatementIndex } from "./statement-index.ts";
import { timesOf } from "./times.ts";
import { useOf } from "./use.ts";

/** What posts are described by: the article and what was found in it. */
export interface PostContext {
	readonly article: Article;
	readonly reading: Reading;
	readonly analysis: Pick<Analysis, "attributions" | "sources">;
}

/**
 * Says of each post what the post and the article alone tell: when it was made, whose account it is,
 * what the article does with it, what it shows.
 *
 * @returns one entry a post, in the same order
 */
export function describePosts(posts: readonly Post[], context: PostContext): readonly PostFacts[] {
	if (posts.length === 0) return [];
	const { article, reading, analysis } = context;
	const statements = new StatementIndex(article.text, analysis);
	return posts.map((post, index) => {
		const account = accountOf(post);
		return {
			post: index,
			...timesOf(post, article.published),
			account,
			namesake: namesakeOf(post),
			authorKind: authorKindOf(post, account, statements),
			...useOf(post, { article, reading, statements }),
			media: mediaOf(post),
			originalOnPage: post.form !== "flattened",
		};
	});
}
