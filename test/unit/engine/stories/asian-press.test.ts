import { describe, expect, test } from "vitest";
import { sourcesIn, storiesIn } from "./stories.ts";

/**
 * Stories as papers of India, Pakistan, Sri Lanka, Singapore, Malaysia and the Philippines print them.
 */
const { stories, mistakes } = storiesIn("asian-press.txt");

test("there are seven stories", () => {
	expect(stories).toHaveLength(7);
});

test("two mistakes in them are known", () => {
	expect(mistakes).toEqual(["{[a police official]}", "{<Noraini>}"]);
});

describe.each(stories)("$title", ({ text, unnamed, named }) => {
	test("marks as unnamed whom the reader cannot know, and nobody else", () => {
		expect(sourcesIn(text, "unnamed")).toEqual(unnamed);
	});

	test("marks as named whom the story names", () => {
		expect(sourcesIn(text, "named")).toEqual(named);
	});
});
