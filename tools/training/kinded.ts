import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotationLine, annotatedText, readAnnotations } from "./annotations.ts";
import { type NewsLine, type Range, readLines } from "./corpus.ts";

/** An article with every annotated attribution's kind of source. */
export interface KindedArticle {
	readonly text: string;
	/** One of those annotated together with the articles that measure. */
	readonly isReference: boolean;
	readonly attributions: readonly KindedAttribution[];
}

export interface KindedAttribution {
	readonly source: Range | null;
	readonly cue: Range | null;
	/** Null where the text gives no source. */
	readonly sourceId: string | null;
	/** A kind of the codebook's section 3. */
	readonly kind: string;
}

interface CodebookFile {
	readonly text: string;
	readonly attributions: readonly {
		readonly source: Offsets | null;
		readonly cue: Offsets | null;
		readonly sourceId: string | null;
		readonly kind: string;
	}[];
}

interface Offsets {
	readonly start: number;
	readonly end: number;
}

/** All articles annotated under the codebook but the gold ones, always in the same order. */
export function kindedArticles(corpora: string, evaluation: string): readonly KindedArticle[] {
	const folder = join(evaluation, "train");
	const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
	const codebook = files
		.sort()
		.map((file) => ofCodebook(JSON.parse(readFileSync(join(folder, file), "utf8"))));
	const news = join(corpora, "news-text.jsonl.gz");
	if (!existsSync(news)) return codebook;
	const byId = new Map(readLines<NewsLine>(news).map((line) => [line.id, line]));
	const lines = readAnnotations(join(import.meta.dirname, "annotations.jsonl"));
	return [...codebook, ...lines.flatMap((line) => ofLine(line, byId.get(line.id)))];
}

function ofCodebook({ text, attributions }: CodebookFile): KindedArticle {
	const range = (at: Offsets | null): Range | null => at && [at.start, at.end];
	return {
		text,
		isReference: true,
		attributions: attributions.map(({ source, cue, sourceId, kind }) => ({
			source: range(source),
			cue: range(cue),
			sourceId,
			kind,
		})),
	};
}

function ofLine(line: AnnotationLine, news: NewsLine | undefined): readonly KindedArticle[] {
	if (!news) return [];
	const attributions = line.attributions.map(({ source, cue, sourceId }) => ({
		source,
		cue,
		sourceId,
		kind: sourceId === null ? "hidden" : (line.sources[sourceId]?.kind ?? "hidden"),
	}));
	return [{ text: annotatedText(news), isReference: false, attributions }];
}
