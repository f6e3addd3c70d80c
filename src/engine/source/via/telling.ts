import type { FoundAttribution, SourceId, SourceKind } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import { spanOf, tokensIn } from "../../text/parse.ts";
import { cover, type Span } from "../../text/span.ts";
import type { OutletPlace } from "./find-outlets.ts";

/** Paragraphs that open an article, its headline among them. */
export const LEAD_PARAGRAPHS = 3;

/** Who speaks in one found attribution. */
export interface Speaker {
	/** Null when the attribution has no source. */
	readonly sourceId: SourceId | null;
	readonly kind: SourceKind;
}

/** An attribution with its speaker and its place, as the rules on relays look at it. */
export interface Telling {
	readonly index: number;
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
	/** Stands within quotation marks: somebody else tells of it. */
	readonly isQuoted: boolean;
}

/** What one rule knows: who tells what, and where outlets are named. */
export interface RelayScene {
	readonly reading: Reading;
	/** In the order in which the attributions were found. */
	readonly tellings: readonly Telling[];
	/** Where outlets other than the article's own are named, by sentence and in its order. */
	readonly outletsOf: ReadonlyMap<number, readonly OutletPlace[]>;
	/** Whether page or text say which outlet the article is by. */
	readonly isSigned: boolean;
	/** Sentences that name the article's own outlet. */
	readonly ownIn: ReadonlySet<number>;
	/** Tellings by sentence, in the order of the text. */
	readonly tellingsOf: ReadonlyMap<number, readonly Telling[]>;
	/** Polls and surveys that the text speaks of, in its order. */
	readonly polls: readonly Span[];
}

/** Somebody or something that may have been told first. */
export interface Relay {
	/** Where it is named. */
	readonly span: Span;
	readonly kind: SourceKind;
	/** The same for all places that mean it. */
	readonly key: string;
}

/** A relay with one thing that speaks for it. */
export interface Proposal {
	readonly relay: Relay;
	readonly clue: string;
}

/** Reads where an attribution stands. */
export function tellingOf(
	reading: Reading,
	found: FoundAttribution,
	{ sourceId, kind }: Speaker,
	index: number,
): Telling {
	const anchor = (found.cue ?? found.source)!;
	const at = found.source && found.cue ? cover(found.source, found.cue) : anchor;
	const token = reading.parsed.tokens[tokensIn(reading.parsed, anchor).from];
	const sentenceIndex = token?.sentence ?? 0;
	const range = reading.parsed.sentences[sentenceIndex];
	return {
		index,
		source: found.source,
		cue: found.cue,
		contentSpans: found.contentSpans,
		sourceId,
		kind,
		at,
		sentence: range ? spanOf(reading.parsed, range) : at,
		sentenceIndex,
		paragraph: token?.paragraph ?? 0,
		isQuoted: isQuoted(reading, anchor),
	};
}

/** Quotations stand in the order of the text: those at a place are found by halving. */
function isQuoted({ quotations }: Reading, at: Span): boolean {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotations[middle]!.span.start <= at.start) low = middle + 1;
		else high = middle;
	}
	for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
		const { span } = quotations[i]!;
		if (span.start < at.start && at.end <= span.end) return true;
	}
	return false;
}

/** So many quotations before a place are looked at: inner ones follow the one they stand in. */
const NESTED = 4;
