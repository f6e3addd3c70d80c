import { type Analysis, type Attribution, CERTAIN_FROM, categoryOf } from "../engine/index.ts";
import type { MarkSettings } from "./settings.ts";

/**
 * Whether a finding is certain enough for what the reader chose: by default as certain as makes the
 * best of finding much and erring little (F1), which is what the figures of accuracy count. Attitudes
 * ("wants", "supports") pass on no statement, which is what a reader asks about: they too are shown
 * only on demand.
 */
export function isCertainEnough(
	{ confidence, cueKind }: Pick<Attribution, "confidence" | "cueKind">,
	{ showLessCertain }: Pick<MarkSettings, "showLessCertain">,
): boolean {
	return showLessCertain || (confidence >= CERTAIN_FROM && cueKind !== "attitude");
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
	return countSources(unnamed);
}

/** How many different sources attributions rest on; hidden ones are none. */
export function countSources(attributions: readonly Pick<Attribution, "sourceId">[]): number {
	return new Set(attributions.map(({ sourceId }) => sourceId).filter((id) => id !== null)).size;
}
