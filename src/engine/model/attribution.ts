import type { Span } from "../text/span.ts";

/** What the cue says the source did, after the cue types of PARC3 (Pareti 2012). */
export type CueKind = "speech" | "writing" | "evidence" | "belief" | "attitude";

export type QuotationKind = "direct" | "indirect" | "mixed";

/** Names the pattern or model path that found an attribution; each has a sentence for the reader. */
export type PatternId = string;

/**
 * What `findAttributions` returns: source, cue and content as spans, before anyone asks who the
 * source is. At least one of source and cue is not null.
 */
export interface FoundAttribution {
	readonly source: Span | null;
	readonly cue: Span | null;
	/** In the order of the text; empty when only the act of speaking is told. */
	readonly contentSpans: readonly Span[];
	readonly cueKind: CueKind;
	readonly quotation: QuotationKind;
	readonly because: PatternId;
	/** Between 0 and 1: the share of such findings that are right. */
	readonly confidence: number;
}

/** What was found in one stretch of the text. */
export interface FoundStretch<Found = FoundAttribution> {
	/** Index of the first token after it. */
	readonly to: number;
	readonly found: readonly Found[];
}

/** Kinds of source, CODEBOOK section 3. */
export type SourceKind =
	| "person"
	| "unnamed-person"
	| "unnamed-group"
	| "spokesperson"
	| "public"
	| "organization"
	| "outlet"
	| "document"
	| "post"
	| "hidden";

export type SourceId = number;

export interface Attribution extends FoundAttribution {
	readonly id: number;
	/** Null when `source` is null. */
	readonly sourceId: SourceId | null;
	readonly kind: SourceKind;
	/** The outlet, body or document that relays what the source told it; null when first-hand. */
	readonly via: SourceId | null;
}
