import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Half-open range of UTF-16 offsets into the article's text. */
export type Range = readonly [start: number, end: number];

/** One marked attribution; a role that is not marked has no ranges. */
export interface Marked {
	readonly source: readonly Range[];
	readonly cue: readonly Range[];
	readonly content: readonly Range[];
}

export interface CorpusArticle {
	readonly id: string;
	readonly text: string;
	/** What each annotator marked, in the order of their names; empty for unlabelled text. */
	readonly readings: readonly (readonly Marked[])[];
	/** What the program found and no annotator marked, where it was read again. */
	readonly doubts?: readonly DoubtfulMark[];
}

/** A mark that an annotator may have overlooked. */
export interface DoubtfulMark extends Marked {
	/** Between 0 and 1: that the reference's annotator would have made it. */
	readonly likelihood: number;
}

interface Part {
	readonly spans: readonly Range[];
}

interface Line {
	readonly id: string;
	readonly text: string;
	readonly annotator?: string;
	readonly attributions?: readonly Record<"source" | "cue" | "content", readonly Part[]>[];
}

/** A line of the unlabelled news. */
export interface NewsLine {
	readonly id: string;
	readonly title: string;
	/** The outlet that published it. */
	readonly source: string;
	readonly text: string;
}

interface CodebookFile {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly Record<"source" | "cue", CodebookSpan | null>[];
}

interface CodebookSpan {
	readonly start: number;
	readonly end: number;
}

/** The objects of a gzipped file with one JSON object a line. */
export function readLines<T = Line>(file: string): readonly T[] {
	const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
	return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

/** Joins the lines of one article, each by another annotator. */
export function articlesOf(lines: readonly Line[]): readonly CorpusArticle[] {
	const byId = new Map<string, Line[]>();
	for (const line of lines) byId.set(line.id, [...(byId.get(line.id) ?? []), line]);
	return [...byId].map(([id, same]) => ({
		id,
		text: same[0]?.text ?? "",
		readings: same
			.toSorted((a, b) => ((a.annotator ?? "") < (b.annotator ?? "") ? -1 : 1))
			.flatMap((line) => (line.attributions ? [line.attributions.map(markedOf)] : [])),
	}));
}

function markedOf(attribution: Record<"source" | "cue" | "content", readonly Part[]>): Marked {
	const ranges = (parts: readonly Part[] | undefined) =>
		(parts ?? []).flatMap((part) => part.spans);
	return {
		source: ranges(attribution.source),
		cue: ranges(attribution.cue),
		content: ranges(attribution.content),
	};
}

/** The articles annotated under the codebook: source and cue, no content. */
export function readCodebook(folder: string): readonly CorpusArticle[] {
	const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
	return files.sort().map((name) => {
		const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as CodebookFile;
		const ranges = (at: CodebookSpan | null): Range[] => (at ? [[at.start, at.end]] : []);
		const reading = file.attributions.map(({ source, cue }) => ({
			source: ranges(source),
			cue: ranges(cue),
			content: [],
		}));
		return { id: file.id, text: file.text, readings: [reading] };
	});
}
