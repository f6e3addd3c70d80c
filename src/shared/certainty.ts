import { type Analysis, type Attribution, categoryOf } from "../engine/index.ts";
import type { MarkSettings } from "./settings.ts";

/** Findings that are more often wrong than right are shown only to readers who ask for them. */
const DEFAULT_CONFIDENCE = 0.5;

/**
 * Whether a finding is certain enough for what the reader chose. Attitudes ("wants", "supports") pass
 * on no statement, which is what a reader asks about: they too are shown only on demand.
 */
export function isCertainEnough(
	{ confidence, cueKind }: Pick<Attribution, "confidence" | "cueKind">,
	{ showLessCertain }: Pick<MarkSettings, "showLessCertain">,
): boolean {
	return showLessCertain || (confidence >= DEFAULT_CONFIDENCE && cueKind !== "attitude");
}

/** How many different unnamed sources an article's shown attributions rest on. */
export function countUnnamedSources(
	{ attributions }: Pick<Analysis, "attributions">,
	settings: Pick<MarkSettings, "showLessCertain">,
): number {
	const unnamed = attributions.filter(
		(attribution) =>
			categoryOf(attribution) === "unnamed" && isCertainEnough(attribution, settings),
	);
	return new Set(unnamed.map(({ sourceId }) => sourceId).filter((id) => id !== null)).size;
}
