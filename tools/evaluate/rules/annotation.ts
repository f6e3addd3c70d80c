import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Anonymity, SourceKind, Span } from "../../../src/engine/index.ts";

/** What the codebook asks of a source. */
export interface AnnotatedSource {
	readonly id: string;
	readonly kind: SourceKind;
	readonly name: string | null;
	readonly affiliation: string | null;
	readonly description: string | null;
	readonly count: number | null;
	readonly anonymity: Pick<Anonymity, "reasonKind">;
	readonly vantage: string | null;
}

/** An article with the answers of an annotator. */
export interface Annotation {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly {
		readonly source: Span | null;
		readonly cue: Span | null;
		readonly sourceId: string | null;
	}[];
	readonly sources: readonly AnnotatedSource[];
}

/** The annotated articles of a folder, in the order of their names. */
export function annotationsIn(folder: string): readonly Annotation[] {
	const files = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
	return files
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Annotation);
}
