import type { FoundAttribution, SourceId, SourceKind } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import type { Span } from "../../text/span.ts";

/** Who speaks in one found attribution. */
export interface Speaker {
	/** Null when the attribution has no source. */
	readonly sourceId: SourceId | null;
	readonly kind: SourceKind;
}

/**
 * Finds by whom each attribution comes at second hand: "told CNN", "Reuters reported, citing two
 * officials". The relaying outlet, body or document need not be the source of any attribution.
 *
 * @param speakers one a found attribution, in the same order
 * @param publisher the article's own outlet, which never relays to itself; null when not known
 * @returns one entry an attribution: where the relay is named, or null when it is first-hand
 */
export function findRelays(
	_reading: Reading,
	found: readonly FoundAttribution[],
	_speakers: readonly Speaker[],
	_publisher: string | null,
): readonly (Span | null)[] {
	return found.map(() => null);
}
