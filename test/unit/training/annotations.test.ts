import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../tools/build/paths.ts";
import {
	type AnnotationLine,
	joinNews,
	markedArticle,
	readAnnotations,
} from "../../../tools/training/annotations.ts";
import { type Doubt, readDoubts } from "../../../tools/training/doubts.ts";
import { keepUnseen } from "../../../tools/training/held-out.ts";

const LINE = {
	id: "a",
	source: "The Courier",
	title: "Bridge closed ",
	text: "The bridge is closed, the mayor said.",
};

function annotation(length: number): AnnotationLine {
	return {
		id: "a",
		part: "training",
		timesRead: 1,
		length,
		attributions: [
			{ source: [37, 46], cue: [47, 51], sourceId: "s1", via: null },
			{ source: null, cue: [15, 18], sourceId: null, via: null },
		],
		sources: { s1: { kind: "person", count: null, at: [37, 46], anonymity: "none" } },
	};
}

test("an annotation finds its words in the article", () => {
	const [article] = joinNews([annotation(52)], [LINE]).map(markedArticle);
	const words = article!.readings[0]!.map(({ source, cue }) =>
		[...source, ...cue].map(([start, end]) => article!.text.slice(start, end)),
	);
	expect(words).toEqual([["the mayor", "said"], ["The"]]);
});

test("an annotation of another version of the article is refused", () => {
	expect(() => joinNews([annotation(51)], [LINE])).toThrow("instead of 51");
});

test("an annotation whose article is not there is left out", () => {
	expect(joinNews([annotation(52)], [])).toEqual([]);
});

test("every line of the committed annotations is within its article and names its sources", () => {
	const lines = readAnnotations(join(ROOT, "tools/training/annotations.jsonl"));
	expect(lines.length).toBeGreaterThan(100);
	expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
	// One `expect` for all: one for each of a hundred thousand attributions takes longer than a test may.
	expect(lines.filter((line) => !isWithin(line)).map(({ id }) => id)).toEqual([]);
	expect(lines.filter((line) => !namesItsSources(line)).map(({ id }) => id)).toEqual([]);
});

function isWithin({ length, attributions, sources }: AnnotationLine): boolean {
	const places = [
		...Object.values(sources).map(({ at }) => at),
		...attributions.flatMap(({ source, cue }) => [source, cue]),
	];
	return places.every((at) => at === null || (at[0] < at[1] && at[1] <= length));
}

function namesItsSources({ attributions, sources }: AnnotationLine): boolean {
	const named = attributions.flatMap(({ sourceId, via }) => [sourceId, via]);
	return named.every((id) => id === null || Object.hasOwn(sources, id));
}

const LONG =
	"The council voted on Tuesday night to close the old bridge for two years of repairs to its piers.";

test("an article that repeats a paragraph of a measuring one is held out, under any title", () => {
	const copy = { id: "b", text: `Another lead.\n\n${LONG.replace(" on ", "\u00a0on ")}` };
	const other = { id: "c", text: `Advertisement\n\n${LONG.replace("old", "new")}` };
	const kept = keepUnseen([copy, other], [`Advertisement\n\n${LONG}`]);
	expect(kept).toEqual([other]);
});

test("every doubt lies in an annotated article, and is about something", () => {
	const lengths = new Map(
		readAnnotations(join(ROOT, "tools/training/annotations.jsonl")).map(({ id, length }) => [
			id,
			length,
		]),
	);
	const doubts = readDoubts(join(ROOT, "tools/training/doubts.jsonl"));
	expect(doubts.size).toBeGreaterThan(0);
	const wrong = [...doubts].flatMap(([id, some]) =>
		some.filter((one) => !isAbout(one, lengths.get(id) ?? 0)).map(() => id),
	);
	expect(wrong).toEqual([]);
});

function isAbout({ source, cue, likelihood }: Doubt, length: number): boolean {
	const [start, end] = cue ?? source ?? [0, 0];
	return start < end && end <= length && likelihood > 0 && likelihood <= 1;
}

test("where no article was read again there are no doubts", () => {
	expect(readDoubts(join(ROOT, "tools/training/no-such-file.jsonl")).size).toBe(0);
});
