import { describe, expect, test } from "vitest";
import { postAuthorOf } from "../../../src/report/post-author.ts";
import { factsOf, post } from "../engine/post-facts/post.ts";
import { source } from "./report.ts";

/** The author of a post printed so, where the page shows posts of these accounts and names. */
function authorOf(
	printed: string,
	shown: readonly { handle: string; author: string | null }[] = [],
) {
	const described = shown.map((given, i) => ({ ...factsOf(given), post: i }));
	const posts = shown.map(post);
	return postAuthorOf(source(1, { kind: "post" }), printed, {
		posts,
		postFacts: described,
		toldPosts: [],
	});
}

describe("the author of a post that is a source", () => {
	test("is whom the lists know by the account, whatever the post shows", () => {
		const shown = [{ handle: "WhiteHouse", author: "WH" }];
		expect(authorOf("@whitehouse", shown)).toEqual({ by: "known", name: "The White House" });
	});

	test("is else the name that the post shows", () => {
		const shown = [
			{ handle: "tokoro", author: "Tom Okoro" },
			{ handle: "anaruiz", author: "Ana Ruiz" },
		];
		expect(authorOf("@anaruiz", shown)).toEqual({ by: "signed", name: "Ana Ruiz" });
	});

	test.each(["A viral post", "@nobody"])("is not found for %s", (printed) => {
		expect(authorOf(printed, [{ handle: "anaruiz", author: "Ana Ruiz" }])).toEqual({
			by: "unknown",
		});
	});

	test.each(["a tweet by the Harbour Board", "the mayor’s post", "a post from Oslo"])(
		"is told by the words of %s",
		(printed) => {
			expect(authorOf(printed)).toBeNull();
		},
	);

	test("is asked of posts alone", () => {
		const nobody = { posts: [], postFacts: [], toldPosts: [] };
		expect(postAuthorOf(source(1, { kind: "document" }), "A report", nobody)).toBeNull();
	});
});
