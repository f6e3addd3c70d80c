import type { Attribution, SourceKind } from "../engine/index.ts";

/**
 * Kinds a reader can put a source into: all but the one that only says that none is given. In the
 * order of their categories, as everywhere.
 */
export const CORRECT_KINDS = [
	"person",
	"organization",
	"spokesperson",
	"document",
	"outlet",
	"post",
	"unnamed-person",
	"unnamed-group",
	"public",
] as const satisfies readonly SourceKind[];

/** What a reader says of a mark: that nobody says anything there, or who does. */
export type Verdict = "not-a-source" | (typeof CORRECT_KINDS)[number];

/**
 * Where a mark stands, told by its words and not by its place in the article: it is found again after
 * the page was read anew or changed elsewhere.
 */
export interface MarkPlace {
	/** The page's address without its fragment. */
	readonly url: string;
	/** Exact words of the source; null when the text gives none. */
	readonly source: string | null;
	/** Exact words of the cue; null when there is none. */
	readonly cue: string | null;
	/** The sentence around both, verbatim. */
	readonly sentence: string;
	/** UTF-16 offset in `sentence` of the first of both. */
	readonly at: number;
}

/** What a reader corrected. Kept on this device only. */
export interface Correction extends MarkPlace {
	/** Its number in the list. */
	readonly id: number;
	readonly verdict: Verdict;
	/** Holds for every mark of the same source; what is no source is so in one place only. */
	readonly wholeSource: boolean;
	/** What On Record had found. */
	readonly found: SourceKind;
	/** By which pattern or model path; see `Attribution.because`. */
	readonly because: string;
	/** The article's, for the list; null when it has none. */
	readonly title: string | null;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
}

/** A correction that changed something on a page. */
export interface AppliedCorrection {
	/** `Correction.id` */
	readonly id: number;
	/** `Attribution.id` of a mark that it changed or took out; one entry for each. */
	readonly attribution: number;
	readonly verdict: Verdict;
	readonly found: SourceKind;
	/** In a private window: gone with the tab. */
	readonly passing: boolean;
}

/** Why a correction could not be kept; each has a sentence in `_locales`. */
export const CORRECTION_FAULTS = ["full", "storage", "newer", "page"] as const;
export type CorrectionFault = (typeof CORRECTION_FAULTS)[number];

/** A mark as a page was sent it: the background makes sure that it means the same one. */
export type MarkName = Pick<Attribution, "id" | "source" | "cue">;

/** Which correction is meant. */
export type CorrectionName = Pick<AppliedCorrection, "id" | "passing">;

/** What a reader does on a card: says what a mark is, or takes that back. */
export type CardChange =
	| {
			readonly does: "correct";
			readonly mark: MarkName;
			readonly verdict: Verdict;
			readonly wholeSource: boolean;
	  }
	| { readonly does: "take-back"; readonly correction: CorrectionName };

/** A reader makes them one by one; the oldest are not dropped unasked. */
export const MOST_CORRECTIONS = 500;
/** UTF-16 code units of the sentence that is kept. */
export const LONGEST_SENTENCE = 1_000;
/** UTF-16 code units of the words of source or cue, and of a title. */
export const LONGEST_WORDS = 500;
