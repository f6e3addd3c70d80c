import { analyze } from "../../../../src/engine/analyze.ts";
import type { Article, Post } from "../../../../src/engine/model/article.ts";
import type { PostFacts } from "../../../../src/engine/model/post-facts.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

/** A post of X as embed code gives it; what is not given was not found. */
export function post(given: Partial<Post> = {}): Post {
	return {
		platform: "x",
		form: "blockquote",
		author: null,
		handle: null,
		postId: null,
		url: null,
		text: null,
		printedDate: null,
		postedAt: null,
		span: null,
		...given,
	};
}

export const PROSE =
	"The harbour board met on Monday.\n\nThe ferry will sail again next week, and the quay stays open.";

/** What the engine says of one post in an article. */
export function factsOf(
	given: Partial<Post>,
	text = PROSE,
	article: Partial<Article> = {},
): PostFacts {
	const { postFacts = [] } = analyze({
		...articleOfPlainText(text),
		...article,
		posts: [post(given)],
	});
	return postFacts[0]!;
}
