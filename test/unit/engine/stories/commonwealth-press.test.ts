import { describe, expect, test } from "vitest";
import { sourcesIn, storiesIn } from "./stories.ts";

/**
 * Stories as a tabloid and a broadsheet of Britain and papers of Ireland, Nigeria and Zimbabwe print them.
 */
const { stories, mistakes } = storiesIn("commonwealth-press.txt");

test("there are five stories", () => {
	expect(stories).toHaveLength(5);
});

test("two mistakes in them are known", () => {
	expect(mistakes).toEqual(["{<she>}", "{<Chief Dele Olowu, a community leader>}"]);
});

describe.each(stories)("$title", ({ text, unnamed, named }) => {
	test("marks as unnamed whom the reader cannot know, and nobody else", () => {
		expect(sourcesIn(text, "unnamed")).toEqual(unnamed);
	});

	test("marks as named whom the story names", () => {
		expect(sourcesIn(text, "named")).toEqual(named);
	});
});
