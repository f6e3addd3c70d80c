import type { Post } from "../engine/index.ts";

/** What an element holds of posts. */
export interface FoundPosts {
	readonly posts: readonly Post[];
	/** The whole element is the post: its text is the post's, not the article's. */
	readonly isWhole: boolean;
}

/** Reads posts; a page gets one when it shows a trace of them. */
export interface PostReader {
	/** Recognises a post's embed code, or a link to a post, in one element. */
	findPosts(element: Element, tag: string): FoundPosts;
	/** Posts whose embed code stands in a script, to be drawn later by the page. */
	postsInScript(script: string): readonly Post[];
	/** Each once, in its fullest form. */
	distinct(posts: readonly Post[]): Post[];
}

export const NOTHING: FoundPosts = { posts: [], isWhole: false };

/** Finds none. */
export const noPosts: PostReader = {
	findPosts: () => NOTHING,
	postsInScript: () => [],
	distinct: () => [],
};
