import type { Post } from "../engine/index.ts";

/** Of the same post on the same platform the first that has its words, else the first. */
export function distinct(posts: readonly Post[]): Post[] {
	const known = new Map<string, Post>();
	posts.forEach((post, i) => {
		const key = post.postId === null ? `#${i}` : `${post.platform} ${post.postId}`;
		const other = known.get(key);
		if (!other || (other.text === null && post.text !== null)) known.set(key, post);
	});
	return [...known.values()];
}
