import type { Analysis, Attribution, SourceKind } from "../engine/index.ts";
import type { AppliedCorrection, Correction } from "../shared/correction.ts";
import { withoutNotesOn } from "./notes.ts";
import { standsAt } from "./place.ts";
import { marksIn, withKind, withSourceOfItsOwn } from "./source.ts";
import { withoutMark } from "./take-out.ts";

/** An analysis with the reader's corrections, and those of them that found their mark. */
export interface CorrectedAnalysis {
	readonly analysis: Analysis;
	/** In the order in which they were made; of one mark the last holds. */
	readonly applied: readonly AppliedMark[];
}

type AppliedMark = Omit<AppliedCorrection, "passing">;

/**
 * Corrects an analysis as the reader did. Pure, and the same when done again. Attributions keep their
 * ids. What newsroom rules found about a corrected mark is left out: they took it for something else.
 *
 * @param text what the analysis's spans point into
 * @param corrections of this page, the oldest first; those whose words are not found change nothing
 */
export function applyCorrections(
	analysis: Analysis,
	text: string,
	corrections: readonly Correction[],
): CorrectedAnalysis {
	const met = corrections.flatMap((correction) =>
		analysis.attributions
			.filter((mark) => standsAt(mark, text, correction))
			.map(({ id }) => ({ correction, id })),
	);
	return met.reduce((before, { correction, id }) => correct(before, text, correction, id), {
		analysis,
		applied: [],
	} as CorrectedAnalysis);
}

function correct(
	{ analysis, applied }: CorrectedAnalysis,
	text: string,
	correction: Correction,
	id: Attribution["id"],
): CorrectedAnalysis {
	const { verdict } = correction;
	const ids = concernedBy(correction, id, analysis);
	const entries = [...ids].map((attribution) => tell(correction, attribution));
	return {
		analysis:
			verdict === "not-a-source"
				? withoutMarks(analysis, ids)
				: withMarksOfKind(analysis, text, ids, verdict),
		applied: [...applied, ...entries],
	};
}

/** The marks that a correction of one of them changes. */
function concernedBy(
	{ verdict, wholeSource }: Correction,
	id: Attribution["id"],
	{ attributions }: Analysis,
): ReadonlySet<Attribution["id"]> {
	const mark = attributions.find((one) => one.id === id);
	if (!mark) return new Set();
	if (!wholeSource || verdict === "not-a-source" || mark.sourceId === null) return new Set([id]);
	const theirs = attributions.filter(({ sourceId }) => sourceId === mark.sourceId);
	return new Set(theirs.map((one) => one.id));
}

function withoutMarks(analysis: Analysis, ids: ReadonlySet<Attribution["id"]>): Analysis {
	const marks = marksIn(analysis, ids);
	return marks.reduce(withoutMark, withoutNotesOn(analysis, marks));
}

function withMarksOfKind(
	analysis: Analysis,
	text: string,
	ids: ReadonlySet<Attribution["id"]>,
	kind: SourceKind,
): Analysis {
	if (ids.size === 0) return analysis;
	const own = withSourceOfItsOwn(analysis, text, ids);
	return withKind(withoutNotesOn(own, marksIn(own, ids), kind), text, ids, kind);
}

function tell({ id, verdict, found }: Correction, attribution: number): AppliedMark {
	return { id, attribution, verdict, found };
}
