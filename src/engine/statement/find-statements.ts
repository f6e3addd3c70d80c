import type { Statement } from "../model/analysis.ts";
import type { FoundAttribution, SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";

/**
 * Finds the whole sentences that rest on a source, those that go on without a new cue included.
 *
 * @param sourceIds one a found attribution, in the same order; null where it has no source
 * @returns in the order of the text; neighbours in one paragraph with the same source are one
 */
export function findStatements(
	_reading: Reading,
	_found: readonly FoundAttribution[],
	_sourceIds: readonly (SourceId | null)[],
): readonly Statement[] {
	return [];
}
