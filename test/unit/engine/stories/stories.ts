import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze, articleOfPlainText, categoryOf } from "../../../../src/engine/index.ts";
import { isCertainEnough } from "../../../../src/shared/certainty.ts";
import { finderFor } from "../../../../tools/finder/finder.ts";

const FOLDER = join(import.meta.dirname, "../../../fixtures/stories");

/** `[[…]]` speaks without a name, `<<…>>` speaks and is named, and nobody else is marked. */
const SIGNS = /\{\[|\]\}|\[\[|\]\]|<<|>>|\{\{|\}\}|\{<|>\}/g;
/** Known mistakes: `{{…}}` is marked as unnamed and should not be, `{<…>}` is named, `{[…]}` unnamed, and not marked so. */
const MISTAKES = /\{\{.*?\}\}|\{<.*?>\}|\{\[.*?\]\}/g;

/** A story with the places that a reader sees marked: offset and first words. */
export interface Story {
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

const find = await finderFor(false);

/** The stories of a file, and the known mistakes in them. */
export function storiesIn(name: string): {
	stories: readonly Story[];
	mistakes: readonly string[];
} {
	const file = readFileSync(join(FOLDER, name), "utf8");
	return {
		stories: file.split(/^== /m).slice(1).map(storyOf),
		mistakes: file.match(MISTAKES) ?? [],
	};
}

/** The sources that a reader sees marked, by category. */
export function sourcesIn(text: string, category: string): string[] {
	const { attributions } = analyze(articleOfPlainText(text), { find });
	const places = attributions.flatMap((one) => {
		const isSeen = one.source && isCertainEnough(one, { showLessCertain: false });
		if (!isSeen || categoryOf(one) !== category) return [];
		return [placeOf(one.source.start, text.slice(one.source.start, one.source.end))];
	});
	return [...new Set(places)];
}
