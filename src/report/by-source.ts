import type { Attribution, SourceId } from "../engine/index.ts";

/** Attributions by their source, null being those for which the text gives none. */
export function bySource(
	attributions: readonly Attribution[],
): ReadonlyMap<SourceId | null, readonly Attribution[]> {
	const theirs = new Map<SourceId | null, Attribution[]>();
	for (const attribution of attributions) {
		const known = theirs.get(attribution.sourceId);
		if (known) known.push(attribution);
		else theirs.set(attribution.sourceId, [attribution]);
	}
	return theirs;
}
