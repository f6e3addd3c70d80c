import {
	type Analysis,
	type Attribution,
	categoryOf,
	type Note,
	overlaps,
	type SourceKind,
	type Span,
} from "../engine/index.ts";

/** Notes about the whole article that hold only while no other source is unnamed. */
const OF_ONE_UNNAMED = "only-unnamed-source";

/**
 * Leaves out what newsroom rules found about marks that are not what they were taken for.
 *
 * @param kind what the marks are instead; null: nothing
 */
export function withoutNotesOn(
	analysis: Analysis,
	marks: readonly Attribution[],
	kind: SourceKind | null = null,
): Analysis {
	const words = marks.flatMap(({ source, cue }) => [source, cue]).filter((at) => at !== null);
	const sources = new Set(marks.map(({ sourceId }) => sourceId).filter((id) => id !== null));
	const bringsUnnamed = kind !== null && categoryOf({ kind, via: null }) === "unnamed";
	const isAbout = ({ sourceId }: Note) => sourceId !== null && sources.has(sourceId);
	const isOutdated = (note: Note) =>
		(kind !== null && isAbout(note)) || (bringsUnnamed && note.rule === OF_ONE_UNNAMED);
	return {
		...analysis,
		notes: analysis.notes
			.filter((note) => !isOutdated(note))
			.flatMap((note) => beside(note, words)),
	};
}

/** A note with the places that are not among these words; none when there is no other. */
function beside(note: Note, words: readonly Span[]): readonly Note[] {
	const spans = note.spans.filter((at) => !words.some((word) => overlaps(word, at)));
	if (spans.length === note.spans.length) return [note];
	return spans.length > 0 ? [{ ...note, spans }] : [];
}
