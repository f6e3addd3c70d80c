import type { FoundAttribution, SourceId, SourceKind } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import { spanOf, tokensIn } from "../../text/parse.ts";
import { cover, type Span } from "../../text/span.ts";
import type { OutletPlace } from "./find-outlets.ts";

/** An attribution with its speaker and its place, as the rules on relays look at it. */
export interface Telling {
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly contentSpans: readonly Span[];
	readonly sourceId: SourceId | null;
	readonly kind: SourceKind;
	/** Source and cue together. */
	readonly at: Span;
	/** The sentence the cue stands in, or the source where there is no cue. */
	readonly sentence: Span;
	readonly sentenceIndex: number;
	readonly paragraph: number;
}

/** What one rule knows: who tells what, and where outlets are named. */
export interface RelayScene {
	readonly reading: Reading;
	/** In the order in which the attributions were found. */
	readonly tellings: readonly Telling[];
	/** Where outlets other than the article's own are named, by sentence and in its order. */
	readonly outletsOf: ReadonlyMap<number, readonly OutletPlace[]>;
	/** Indexes into `tellings`, by sentence. */
	readonly tellingsOf: ReadonlyMap<number, readonly number[]>;
}

/** Reads where an attribution stands. */
export function tellingOf(
	reading: Reading,
	found: FoundAttribution,
	speaker: { readonly sourceId: SourceId | null; readonly kind: SourceKind },
): Telling {
	const anchor = (found.cue ?? found.source)!;
	const at = found.source && found.cue ? cover(found.source, found.cue) : anchor;
	const token = reading.parsed.tokens[tokensIn(reading.parsed, anchor).from];
	const sentenceIndex = token?.sentence ?? 0;
	const range = reading.parsed.sentences[sentenceIndex];
	return {
		source: found.source,
		cue: found.cue,
		contentSpans: found.contentSpans,
		sourceId: speaker.sourceId,
		kind: speaker.kind,
		at,
		sentence: range ? spanOf(reading.parsed, range) : at,
		sentenceIndex,
		paragraph: token?.paragraph ?? 0,
	};
}
