import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Attribution, Note, Span } from "../../../src/engine/index.ts";
import { isCertainEnough } from "../../../src/shared/certainty.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import type { Range } from "../../training/corpus.ts";
import { partnersOf } from "../../training/match.ts";
import type { Finding } from "./agreement.ts";
import type { AnnotatedSource, Annotation } from "./annotation.ts";

/** What is asked of an analysis. */
export interface Analyzed {
	readonly attributions: readonly Pick<
		Attribution,
		"source" | "cue" | "sourceId" | "cueKind" | "confidence"
	>[];
	readonly notes: readonly Note[];
}

/**
 * The places of an article's notes, with what was annotated there. Notes on sources of which a reader
 * is shown nothing by default are left out, as they are in the popup.
 */
export function findingsIn(annotation: Annotation, analyzed: Analyzed): readonly Finding[] {
	const counterparts = counterpartsOf(annotation, analyzed);
	const certain = analyzed.attributions.filter((one) => isCertainEnough(one, DEFAULT_SETTINGS));
	const shown = new Set(certain.map(({ sourceId }) => sourceId));
	const notes = analyzed.notes.filter(({ sourceId }) => sourceId === null || shown.has(sourceId));
	return notes.flatMap((note) => {
		const source = note.sourceId === null ? null : (counterparts.get(note.sourceId) ?? null);
		// A note on a source is one finding, however often it points to it.
		const places = note.sourceId === null ? note.spans : note.spans.slice(0, 1);
		return places.map((at) => ({ at, note, annotation, source }));
	});
}

/** The annotated source that most attributions of a found one meet. */
function counterpartsOf(
	{ text, attributions, sources }: Annotation,
	analyzed: Analyzed,
): ReadonlyMap<number, AnnotatedSource> {
	const votes = new Map<number, Map<string, number>>();
	const partners = partnersOf(
		text,
		attributions.map(placesOf),
		analyzed.attributions.map(placesOf),
	);
	partners.forEach((partner, i) => {
		const [found, annotated] = [
			analyzed.attributions[i]!.sourceId,
			partner === null ? null : attributions[partner]!.sourceId,
		];
		if (found === null || annotated === null) return;
		const counts = votes.get(found) ?? new Map<string, number>();
		counts.set(annotated, (counts.get(annotated) ?? 0) + 1);
		votes.set(found, counts);
	});
	const byId = new Map(sources.map((source) => [source.id, source]));
	return new Map(
		[...votes].flatMap(([found, counts]): [number, AnnotatedSource][] => {
			const [most] = [...counts].sort(([, m], [, n]) => n - m)[0]!;
			const source = byId.get(most);
			return source ? [[found, source]] : [];
		}),
	);
}

/**
 * Analyses by the name of their article.
 *
 * @param predicted one JSON object a line
 */
export function analysesIn(predicted: string): ReadonlyMap<string, Analyzed> {
	const lines = readFileSync(predicted, "utf8").split("\n");
	const analyses = lines.flatMap((line) =>
		line ? [JSON.parse(line) as Analyzed & { readonly file: string }] : [],
	);
	return new Map(analyses.map((analyzed) => [basename(analyzed.file, ".txt"), analyzed]));
}

interface Places {
	readonly source: Span | null;
	readonly cue: Span | null;
}

function placesOf({ source, cue }: Places): { source: Range | null; cue: Range | null } {
	return { source: rangeOf(source), cue: rangeOf(cue) };
}

function rangeOf(at: Span | null): Range | null {
	return at && [at.start, at.end];
}
