import type { FoundAttribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";

/**
 * Finds who says what in an article: the seam behind which rules and a trained tagger answer alike.
 *
 * @returns in the order of their cues; none for text without a reporting expression
 */
export function findAttributions(_reading: Reading): readonly FoundAttribution[] {
	return [];
}
