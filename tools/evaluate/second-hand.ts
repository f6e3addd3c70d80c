import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "../../src/engine/index.ts";
import type { Range } from "../training/corpus.ts";
import { partnersOf } from "../training/match.ts";
import type { Figure } from "./figure.ts";

/** What is asked of an attribution, annotated or found: who speaks, by which words, by whom it comes. */
export interface Telling {
	readonly source: Span | null;
	readonly cue: Span | null;
	/** Null when first-hand. */
	readonly via: unknown;
}

/** An article's attributions, annotated and found. */
export interface Compared {
	readonly text: string;
	readonly annotated: readonly Telling[];
	readonly found: readonly Telling[];
}

/**
 * How rightly attributions are marked second-hand, of those that are both annotated and found: the
 * shared scorer counts those marked of the annotated ones alone, and would praise marking everything.
 */
export function secondHandFigure(articles: readonly Compared[]): Figure {
	const count = { right: 0, marked: 0, annotated: 0 };
	for (const { text, annotated, found } of articles) {
		partnersOf(text, annotated.map(placesOf), found.map(placesOf)).forEach((partner, i) => {
			if (partner === null) return;
			const isMarked = found[i]!.via !== null;
			const isAnnotated = annotated[partner]!.via !== null;
			if (isMarked) count.marked++;
			if (isAnnotated) count.annotated++;
			if (isMarked && isAnnotated) count.right++;
		});
	}
	const precision = count.marked ? count.right / count.marked : 0;
	const recall = count.annotated ? count.right / count.annotated : 0;
	const sum = precision + recall;
	return {
		precision,
		recall,
		f1: sum ? (2 * precision * recall) / sum : 0,
		gold: count.annotated,
	};
}

/**
 * The same for a folder of annotated articles.
 *
 * @param predicted analyses of them, one JSON object a line
 */
export function secondHandIn(folder: string, predicted: string): Figure {
	const lines = readFileSync(predicted, "utf8").split("\n");
	const analyses = lines.flatMap((line) => (line ? [JSON.parse(line) as Predicted] : []));
	const foundIn = new Map(
		analyses.map(({ file, attributions }) => [
			basename(file, ".txt"),
			attributions.filter(({ cueKind }) => cueKind !== "attitude"),
		]),
	);
	const files = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
	return secondHandFigure(
		files.map((name) => {
			const path = join(folder, name);
			const { text, attributions } = JSON.parse(readFileSync(path, "utf8")) as AnnotatedFile;
			return {
				text,
				annotated: attributions,
				found: foundIn.get(name.replace(/\.json$/, "")) ?? [],
			};
		}),
	);
}

interface Predicted {
	readonly file: string;
	readonly attributions: readonly (Telling & { readonly cueKind: string })[];
}

interface AnnotatedFile {
	readonly text: string;
	readonly attributions: readonly Telling[];
}

function placesOf({ source, cue }: Telling): { source: Range | null; cue: Range | null } {
	return { source: rangeOf(source), cue: rangeOf(cue) };
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}
