import type { Post, PostFacts, Source, ToldPost } from "../engine/index.ts";

/** Who is behind a post that the text names as its source. */
export type PostAuthor =
	/** A person or body that the lists know by the account. */
	| { readonly by: "known"; readonly name: string }
	/** The display name that the post shows on the page; anyone may call themselves so. */
	| { readonly by: "signed"; readonly name: string }
	/** Neither text nor page tell. */
	| { readonly by: "unknown" };

/** The posts on the page and what is known of them, by the same index, and those the text tells of. */
export interface PagePosts {
	readonly posts: readonly Post[];
	readonly postFacts: readonly PostFacts[];
	/** Who made the posts that only the text speaks of. */
	readonly toldPosts: readonly ToldPost[];
}

const ACCOUNT = /^@(\w+)$/;
/** "a tweet by the board", "a post from Oslo", "the mayor's post": the words tell the author. */
const TELLS_AUTHOR = /\b(?:by|from)\b|['’]s?\s/i;

/**
 * The author of a source that is a post; null for other sources, and where the text's own words for
 * the post name the author.
 */
export function postAuthorOf(
	{ kind }: Source,
	printed: string,
	{ posts, postFacts }: PagePosts,
): PostAuthor | null {
	if (kind !== "post" || TELLS_AUTHOR.test(printed)) return null;
	const handle = ACCOUNT.exec(printed)?.[1]?.toLowerCase();
	if (handle === undefined) return { by: "unknown" };
	const index = posts.findIndex((post) => post.handle?.toLowerCase() === handle);
	const account = postFacts.find(({ post }) => post === index)?.account;
	if (account && "name" in account) return { by: "known", name: account.name };
	const author = posts[index]?.author ?? null;
	return author === null ? { by: "unknown" } : { by: "signed", name: author };
}
