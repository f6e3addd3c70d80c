import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze, articleOfPlainText, categoryOf } from "../../../../src/engine/index.ts";
import { isCertainEnough } from "../../../../src/shared/certainty.ts";
import { finderFor } from "../../../../tools/finder/finder.ts";

/**
 * Stories about anonymous sources, unnamed suspects, victims and leaks, where a reader is most easily
 * misled: `[[…]]` speaks without a name, `<<…>>` speaks and is named, and nobody else is unnamed.
 * Known mistakes, to be struck out once mended: `{{…}}` is marked as unnamed though it should not be,
 * `{<…>}` is named and not marked so.
 */
const FILE = join(import.meta.dirname, "../../../fixtures/stories/about-sources.txt");

const SIGNS = /\[\[|\]\]|<<|>>|\{\{|\}\}|\{<|>\}/g;

interface Story {
	readonly title: string;
	readonly text: string;
	readonly unnamed: readonly string[];
	readonly named: readonly string[];
}

function storyOf(part: string): Story {
	const [title = "", ...lines] = part.split("\n");
	const marked = lines.join("\n").trim();
	return {
		title,
		text: marked.replaceAll(SIGNS, ""),
		unnamed: placesOf(marked, /(?:\[\[|\{\{)(.*?)(?:\]\]|\}\})/g),
		named: placesOf(marked, /<<(.*?)>>/g),
	};
}

/** Where each marked phrase stands in the text without marks, and its first words. */
function placesOf(marked: string, phrase: RegExp): string[] {
	return [...marked.matchAll(phrase)].map(({ index, 1: words }) => {
		const before = marked.slice(0, index).replaceAll(SIGNS, "");
		return placeOf(before.length, words!);
	});
}

function placeOf(start: number, words: string): string {
	return `${start} ${words.split(/[\s,]/, 2).join(" ")}`;
}

const file = readFileSync(FILE, "utf8");
const stories = file.split(/^== /m).slice(1).map(storyOf);
const find = await finderFor(false);

/** The sources that a reader sees marked, by category. */
function sourcesIn(text: string, category: string): string[] {
	const { attributions } = analyze(articleOfPlainText(text), { find });
	const places = attributions.flatMap((one) => {
		const isSeen = one.source && isCertainEnough(one, { showLessCertain: false });
		if (!isSeen || categoryOf(one) !== category) return [];
		return [placeOf(one.source.start, text.slice(one.source.start, one.source.end))];
	});
	return [...new Set(places)];
}

test("there are thirty stories", () => {
	expect(stories).toHaveLength(30);
});

test("one mistake in them is known", () => {
	expect(file.match(/\{\{.*?\}\}|\{<.*?>\}/g)).toEqual(["{<Former adviser Leo Hartmann>}"]);
});

describe.each(stories)("$title", ({ text, unnamed, named }) => {
	test("marks as unnamed whom the reader cannot know, and nobody else", () => {
		expect(sourcesIn(text, "unnamed")).toEqual(unnamed);
	});

	test("marks as named whom the story names", () => {
		expect(sourcesIn(text, "named")).toEqual(named);
	});
});
