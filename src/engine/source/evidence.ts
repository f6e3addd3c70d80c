import type { FoundAttribution, SourceKind } from "../model/attribution.ts";
import type { Span } from "../text/span.ts";

/** What is known of one source before anyone asks how it is veiled: input of `describeSources`. */
export interface Evidence {
	readonly kind: SourceKind;
	/** Every place where the text speaks of it, in the order of the text. */
	readonly mentions: readonly Span[];
	/** The attributions whose source is one of the mentions. */
	readonly attributions: readonly FoundAttribution[];
}
