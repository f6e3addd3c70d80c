import type { Post } from "../engine/index.ts";
import {
	type FoundPosts,
	mayBePost,
	mayHoldPosts,
	NOTHING,
	type PostReader,
} from "../posts/index.ts";
import type { Finding } from "./finding.ts";
import type { Steps } from "./steps.ts";
import { isIn } from "./tree.ts";
import { Wanted } from "./wanted.ts";

/**
 * What an element holds of posts.
 *
 * @throws Wanted when it may hold some and `reader` is null
 */
export function postsIn(element: Element, tag: string, reader: PostReader | null): FoundPosts {
	if (reader) return reader.findPosts(element, tag);
	if (mayBePost(element, tag)) throw new Wanted("posts");
	return NOTHING;
}

/**
 * The article's posts in the order of the page: those between the headline and the end of its text,
 * none in furniture, then those whose embed code the page keeps in JSON to draw later. A post that
 * stands twice is given once, in its fullest form.
 *
 * @param isGuest the page's scripts speak of another article
 * @throws Wanted when its scripts may hold some and `reader` is null
 */
export function* articlePosts(
	document: Document,
	finding: Finding,
	isGuest: boolean,
	reader: PostReader | null,
): Steps<Post[]> {
	const inJson = isGuest ? [] : yield* postsInJson(document, reader);
	return reader ? reader.distinct([...postsInMarkup(finding), ...inJson]) : [];
}

function postsInMarkup({ tree, weights, root, headline }: Finding): Post[] {
	const { firstBlock, endBlock } = tree.regions[root]!;
	const first = Math.min(firstBlock, headline ?? firstBlock);
	return tree.posts
		.filter(({ region, block }) => {
			if (block > endBlock || weights.furniture[region]) return false;
			return isIn(tree, root, region) || (block > first && block < firstBlock);
		})
		.map(({ post }) => post);
}

/** Only posts with their words: bare addresses in a page's state may be of any other page. */
function* postsInJson(document: Document, reader: PostReader | null): Steps<Post[]> {
	const posts: Post[] = [];
	for (const script of document.querySelectorAll('script[type$="json"]')) {
		yield;
		const source = script.textContent ?? "";
		if (!mayHoldPosts(source)) continue;
		if (!reader) throw new Wanted("posts");
		posts.push(...reader.postsInScript(source));
	}
	return posts.filter(({ text }) => text !== null);
}
