import { readFileSync } from "node:fs";
import type { CorpusArticle, NewsLine, Range } from "./corpus.ts";

/**
 * `annotations.jsonl`: articles of the unlabelled news that were annotated under the codebook. A line
 * holds an article's id and UTF-16 offsets into its title, a blank line and its text; no words.
 */
export interface AnnotationLine {
	readonly id: string;
	/**
	 * Since when it is trained on: `training` by every model, `crossed` only by those made with
	 * `--crossed`. What is found is judged in both by models that left an article out (`--leave_out`).
	 */
	readonly part: "training" | "crossed";
	/** How many annotators read it, one after the other; the second adds what the first overlooked. */
	readonly timesRead: 1 | 2;
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
	/** Where the text names the source or, for want of that, describes it. */
	readonly at: Range | null;
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

/** An annotation with the article it was made on. */
export interface AnnotatedNews {
	readonly line: AnnotationLine;
	readonly news: NewsLine;
	readonly text: string;
}

/**
 * Joins annotations with the articles they were made on; those whose article is not there are left
 * out.
 *
 * @throws Error when an article has another length than the annotated one
 */
export function joinNews(
	annotations: readonly AnnotationLine[],
	news: readonly NewsLine[],
): readonly AnnotatedNews[] {
	const byId = new Map(news.map((line) => [line.id, line]));
	return annotations.flatMap((line) => {
		const article = byId.get(line.id);
		if (!article) return [];
		const text = annotatedText(article);
		if (text.length !== line.length)
			throw new Error(`${line.id} has ${text.length} instead of ${line.length} characters`);
		return [{ line, news: article, text }];
	});
}

/** Source and cue of each attribution, for training; content is not annotated. */
export function markedArticle({ line, text }: AnnotatedNews): CorpusArticle {
	const marked = line.attributions.map(({ source, cue }) => ({
		source: source ? [source] : [],
		cue: [cue],
		content: [],
	}));
	return { id: line.id, text, readings: [marked] };
}
