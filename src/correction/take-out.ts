import type { Analysis, Attribution, SourceId } from "../engine/index.ts";
import { isHeldUpBy } from "./statements.ts";

/** Takes a mark out, and with it what rests on nothing else: statements, then its source. */
export function withoutMark(analysis: Analysis, mark: Attribution): Analysis {
	const attributions = analysis.attributions.filter((one) => one !== mark);
	const statements = analysis.statements.filter(
		(statement) =>
			!isHeldUpBy(statement, mark) || attributions.some((one) => isHeldUpBy(statement, one)),
	);
	const left = { ...analysis, attributions, statements };
	const idle = [mark.sourceId, mark.via].filter((id) => id !== null && !isUsed(left, id));
	return {
		...left,
		sources: analysis.sources.filter(({ id }) => !idle.includes(id)),
		notes: analysis.notes.filter(({ sourceId }) => !idle.includes(sourceId)),
	};
}

function isUsed({ attributions, statements }: Analysis, id: SourceId): boolean {
	return (
		attributions.some(({ sourceId, via }) => sourceId === id || via === id) ||
		statements.some(({ sourceId }) => sourceId === id)
	);
}
