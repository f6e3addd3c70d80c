import { describe, expect, test } from "vitest";
import { findFlattenedPosts } from "../../../../src/engine/post/find-flattened-posts.ts";
import { headedExamples } from "../../../../src/engine/post/headed.examples.ts";
import type { PostExamples } from "../../../../src/engine/post/post-examples.ts";
import { facebookExamples } from "../../../../src/engine/post/posted-on-facebook.examples.ts";
import { instagramExamples } from "../../../../src/engine/post/shared-on-instagram.examples.ts";
import { signedExamples } from "../../../../src/engine/post/signed.examples.ts";

const patterns: Record<string, PostExamples> = {
	signed: signedExamples,
	headed: headedExamples,
	"shared on Instagram": instagramExamples,
	"posted on Facebook": facebookExamples,
};

for (const [name, { hits, nearMisses }] of Object.entries(patterns)) {
	describe(name, () => {
		test.each(hits)("finds the post in $text", ({ text, words, ...expected }) => {
			const posts = findFlattenedPosts(text);
			expect(posts).toHaveLength(1);
			expect(posts[0]).toMatchObject({ ...expected, text: words, form: "flattened" });
		});
		test.each(nearMisses)("stays silent on %s", (text) => {
			expect(findFlattenedPosts(text)).toEqual([]);
		});
	});
}

test.each([
	"Boats may sail. — Ana Ruiz (@anaruiz) June 15, 2025",
	"Ana Ruiz (@anaruiz) Boats may sail. pic.twitter.com/Ab12Cd",
])("the span covers the post and nothing of the paragraphs around it: %s", (post) => {
	const text = `First.\n\n${post}\n\nLast.`;
	const [found] = findFlattenedPosts(text);
	expect(text.slice(found!.span!.start, found!.span!.end)).toBe(post);
});

test("two posts in one paragraph are told apart", () => {
	const text = "One. — A (@a1) May 1, 2020 Two. — B (@b2) May 2, 2020";
	const posts = findFlattenedPosts(text);
	expect(posts.map((post) => [post.text, post.handle])).toEqual([
		["One.", "a1"],
		["Two.", "b2"],
	]);
	expect(posts.map(({ span }) => text.slice(span!.start, span!.end))).toEqual([
		"One. — A (@a1) May 1, 2020",
		"Two. — B (@b2) May 2, 2020",
	]);
});

test("a signature below its post takes nothing of the post before", () => {
	const text = "One. — A (@a1) May 1, 2020 See t.co/Zz9\n\n— B (@b2) May 2, 2020";
	expect(findFlattenedPosts(text).map((post) => post.text)).toEqual(["One.", "See t.co/Zz9"]);
});

test("posts of two platforms stand in the order of the text", () => {
	const text = `Ebb tide. — Ana Ruiz (@anaruiz) June 15, 2025

The mole at noon. A post shared by Ola Berg (@olaberg) on Jul 4, 2025`;
	const turned = text.split("\n\n").reverse().join("\n\n");
	expect(findFlattenedPosts(text).map(({ platform }) => platform)).toEqual(["x", "instagram"]);
	expect(findFlattenedPosts(turned).map(({ platform }) => platform)).toEqual(["instagram", "x"]);
});

test("words that two patterns claim are one post, the surer one's", () => {
	const text = "The mole at noon. — A post shared by Ola Berg (@olaberg) Jul 4, 2025";
	const posts = findFlattenedPosts(text);
	expect(posts.map(({ platform, author }) => [platform, author])).toEqual([
		["instagram", "Ola Berg"],
	]);
});

test.each([
	"One. A post shared by Ana (@ana) on Jul 4, 2025 Two. A post shared by Ola (@ola) on Jul 5, 2025",
	"One. Posted by Ana on Friday, May 1, 2020 Two. Posted by Ola on Saturday, May 2, 2020",
])("of two posts in one line each has its own words: %s", (text) => {
	expect(findFlattenedPosts(text).map((post) => post.text)).toEqual(["One.", "Two."]);
});

test("a signature without a name has a handle alone", () => {
	const [post] = findFlattenedPosts("Ebb tide. — (@anaruiz) June 15, 2025");
	expect(post).toMatchObject({ author: null, handle: "anaruiz", text: "Ebb tide." });
});

test("one line of handles without end takes time in proportion to its length", () => {
	/** Microseconds of the processor, for a text that is too short to be timed once. */
	const timeOf = (count: number) => {
		const text = "(@a) ".repeat(count);
		const before = process.cpuUsage();
		for (let i = 0; i < 50; i++) expect(findFlattenedPosts(text)).toEqual([]);
		const { user, system } = process.cpuUsage(before);
		return user + system;
	};
	const fastest = (count: number) => Math.min(...[1, 2, 3].map(() => timeOf(count)));
	expect(fastest(800) / fastest(100)).toBeLessThan(24);
});
