import { describe, expect, test } from "vitest";
import { sourcesIn, storiesIn } from "./stories.ts";

/**
 * Stories about anonymous sources, unnamed suspects, victims and leaks, where a reader is most easily
 * misled.
 */
const { stories, mistakes } = storiesIn("about-sources.txt");

test("there are thirty stories", () => {
	expect(stories).toHaveLength(30);
});

test("one mistake in them is known", () => {
	expect(mistakes).toEqual(["{<Former adviser Leo Hartmann>}"]);
});

describe.each(stories)("$title", ({ text, unnamed, named }) => {
	test("marks as unnamed whom the reader cannot know, and nobody else", () => {
		expect(sourcesIn(text, "unnamed")).toEqual(unnamed);
	});

	test("marks as named whom the story names", () => {
		expect(sourcesIn(text, "named")).toEqual(named);
	});
});
