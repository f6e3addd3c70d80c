import { readFileSync } from "node:fs";
import type { CorpusArticle, NewsLine, Range } from "./corpus.ts";

/**
 * `annotations.jsonl`: articles of the unlabelled news that were annotated under the codebook. A line
 * holds an article's id and UTF-16 offsets into its title, a blank line and its text; no words.
 */
export interface AnnotationLine {
	readonly id: string;
	/** What it is for: the network's training, or for judging what the trained network finds. */
	readonly part: "training" | "judging";
	/** Of title and text, to tell whether the offsets still fit. */
	readonly length: number;
	readonly attributions: readonly AnnotatedAttribution[];
	readonly sources: Readonly<Record<string, AnnotatedSource>>;
}

export interface AnnotatedAttribution {
	readonly source: Range | null;
	readonly cue: Range;
	/** Null where the text gives no source. */
	readonly sourceId: string | null;
	readonly via: string | null;
}

/** What the codebook asks of a source, without its words. */
export interface AnnotatedSource {
	/** A kind of the codebook's section 3. */
	readonly kind: string;
	readonly count: number | null;
	readonly anonymity: "none" | "stated" | "boilerplate" | "specific";
}

export function readAnnotations(file: string): readonly AnnotationLine[] {
	const lines = readFileSync(file, "utf8").split("\n");
	return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as AnnotationLine);
}

/** An article as it was put before the annotator. */
export function annotatedText({ title, text }: NewsLine): string {
	return `${title.trim()}\n\n${text}`;
}

/**
 * Joins annotations with the articles they were made on.
 *
 * @throws Error when an article has another length than the annotated one
 */
export function annotatedArticles(
	annotations: readonly AnnotationLine[],
	news: readonly NewsLine[],
): readonly CorpusArticle[] {
	const byId = new Map(news.map((line) => [line.id, line]));
	return annotations.flatMap(({ id, length, attributions }) => {
		const line = byId.get(id);
		if (!line) return [];
		const text = annotatedText(line);
		if (text.length !== length)
			throw new Error(`${id} has ${text.length} instead of ${length} characters`);
		const marked = attributions.map(({ source, cue }) => ({
			source: source ? [source] : [],
			cue: [cue],
			content: [],
		}));
		return [{ id, text, readings: [marked] }];
	});
}
