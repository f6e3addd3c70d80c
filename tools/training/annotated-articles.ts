import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import { span } from "../../src/engine/text/span.ts";
import type { AnnotatedNews } from "./annotations.ts";
import type { Range } from "./corpus.ts";
import { annotatedNews } from "./export-corpora.ts";

/** An article annotated under the codebook, with who speaks and who relays. */
export interface AnnotatedArticle {
	/** One of the reference's own, not of ours. */
	readonly isReference: boolean;
	/** How many annotators read it, one after the other; the reference was made with more care. */
	readonly timesRead: 1 | 2;
	readonly text: string;
	readonly publisher: string | null;
	readonly attributions: readonly {
		readonly source: Range | null;
		readonly cue: Range | null;
		readonly sourceId: string | null;
		readonly via: string | null;
	}[];
	/** Name, or for want of one description, of each source that has either, by its id. */
	readonly nameOf: ReadonlyMap<string, string>;
	/** The codebook's kind of each source, by its id. */
	readonly kindOf: ReadonlyMap<string, string>;
}

interface Place {
	readonly start: number;
	readonly end: number;
}

interface ReferenceFile {
	readonly text: string;
	readonly publisher: string | null;
	readonly attributions: readonly {
		readonly source: Place | null;
		readonly cue: Place | null;
		readonly sourceId: string | null;
		readonly via: string | null;
	}[];
	readonly sources: readonly {
		readonly id: string;
		readonly kind: string;
		readonly name: string | null;
		readonly description: string | null;
	}[];
}

/** The reference articles for training, then our own annotations, always in the same order. */
export function annotatedArticles(shared: string): readonly AnnotatedArticle[] {
	const evaluation = join(shared, "evaluation");
	return [
		...referenceArticles(join(evaluation, "train")),
		...annotatedNews(join(shared, "corpora"), evaluation).map(ofOurs),
	];
}

/** The annotated attributions as if they had been found; their content is not annotated. */
export function foundIn({ attributions }: AnnotatedArticle): readonly FoundAttribution[] {
	return attributions.map(({ source, cue }) => ({
		source: source && span(...source),
		cue: cue && span(...cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "annotated",
		confidence: 1,
	}));
}

function referenceArticles(folder: string): readonly AnnotatedArticle[] {
	const files = readdirSync(folder).filter((file) => /^\d+\.json$/.test(file));
	return files
		.sort()
		.map((file) => ofReference(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

function ofReference({ text, publisher, attributions, sources }: ReferenceFile): AnnotatedArticle {
	const range = (at: Place | null): Range | null => at && [at.start, at.end];
	const names = sources.flatMap(({ id, name, description }): [string, string][] => {
		const words = [name, description].filter((some) => some !== null).join(" ");
		return words === "" ? [] : [[id, words]];
	});
	return {
		text,
		publisher,
		attributions: attributions.map((one) => ({
			...one,
			source: range(one.source),
			cue: range(one.cue),
		})),
		nameOf: new Map(names),
		kindOf: new Map(sources.map(({ id, kind }) => [id, kind])),
		isReference: true,
		timesRead: 2,
	};
}

function ofOurs({ line, news, text }: AnnotatedNews): AnnotatedArticle {
	const names = Object.entries(line.sources).flatMap(([id, { at }]): [string, string][] =>
		at ? [[id, text.slice(...at)]] : [],
	);
	const kinds = Object.entries(line.sources).map(([id, { kind }]) => [id, kind] as const);
	return {
		text,
		publisher: news.source,
		attributions: line.attributions,
		nameOf: new Map(names),
		kindOf: new Map(kinds),
		isReference: false,
		timesRead: line.timesRead,
	};
}
