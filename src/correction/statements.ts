import { type Attribution, overlaps, type Statement } from "../engine/index.ts";

/** Whether a statement rests on what this mark's source says there. */
export function isHeldUpBy(statement: Statement, mark: Attribution): boolean {
	const { source, cue, contentSpans, sourceId } = mark;
	if (sourceId !== statement.sourceId) return false;
	return [source, cue, ...contentSpans].some((at) => at !== null && overlaps(at, statement));
}
