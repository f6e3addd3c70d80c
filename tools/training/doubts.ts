import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusArticle, Range } from "./corpus.ts";
import type { Said } from "./match.ts";

export const DOUBTS = join(import.meta.dirname, "doubts.jsonl");

/**
 * `doubts.jsonl`: places of the annotated articles where the program found an attribution and the annotators
 * none, read once more. A line holds an article's id and its doubts; no words.
 */
export interface DoubtLine {
	readonly id: string;
	/** UTF-16 offsets of source and cue, null where there is none, and a likelihood in per cent. */
	readonly doubts: readonly DoubtRow[];
}

type DoubtRow = readonly [
	sourceStart: number | null,
	sourceEnd: number | null,
	cueStart: number | null,
	cueEnd: number | null,
	percent: number,
];

/** Something found that the annotators of an article had not marked. */
export interface Doubt extends Said {
	/** Between 0 and 1: that the reference's annotator would have marked it, as a reader judged who knew only that. */
	readonly likelihood: number;
}

/** The doubts of each article, by its id; none where the file is not there. */
export function readDoubts(file: string): ReadonlyMap<string, readonly Doubt[]> {
	if (!existsSync(file)) return new Map();
	const lines = readFileSync(file, "utf8").split("\n");
	return new Map(
		lines
			.filter((line) => line !== "")
			.map((line) => JSON.parse(line) as DoubtLine)
			.map(({ id, doubts }) => [id, doubts.map(doubtOf)]),
	);
}

/** The article with its doubts beside what was marked; content is not asked of them either. */
export function withDoubts(
	article: CorpusArticle,
	doubts: ReadonlyMap<string, readonly Doubt[]>,
): CorpusArticle {
	const own = doubts.get(article.id) ?? [];
	const ranges = (at: Range | null) => (at ? [at] : []);
	return {
		...article,
		doubts: own.map(({ source, cue, likelihood }) => ({
			source: ranges(source),
			cue: ranges(cue),
			content: [],
			likelihood,
		})),
	};
}

function doubtOf([from, to, cueFrom, cueTo, percent]: DoubtRow): Doubt {
	return {
		source: rangeOf(from, to),
		cue: rangeOf(cueFrom, cueTo),
		likelihood: percent / 100,
	};
}

function rangeOf(start: number | null, end: number | null): Range | null {
	return start === null || end === null ? null : [start, end];
}
