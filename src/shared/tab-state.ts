import type { Analysis, Finder } from "../engine/index.ts";
import type { AppliedCorrection } from "./correction.ts";

/** What the extension keeps of one page: enough for popup, badge and export. */
export interface Report {
	/** The page's address without its fragment. */
	readonly url: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	/** The article's text; spans of the analysis point into it. */
	readonly text: string;
	readonly analysis: Analysis;
	/** Who found the attributions. */
	readonly finder: Finder;
	/** The rest of the article is kept for subscribers: all that is said is said of its beginning. */
	readonly onlyBeginning?: boolean;
	/** The page holds one part of several: all that is said is said of this part. */
	readonly part?: PagePart;
	/** The language (BCP 47) that the text seems to be in; the reader has it read as English. */
	readonly takenFor?: string;
	/** The reader's corrections that `analysis` is made of; none when absent. */
	readonly corrected?: readonly AppliedCorrection[];
}

/** Which part of an article a page holds. */
export interface PagePart {
	/** From 1. */
	readonly number: number;
	readonly of: number;
}

/** Why a reading came to nothing; each has a sentence in `_locales`. */
export const FAILURE_REASONS = ["background", "engine", "page", "storage", "too-long"] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Pages no extension may read. */
export const CLOSED_PAGES = ["pdf", "browser", "store"] as const;
export type ClosedPage = (typeof CLOSED_PAGES)[number];

/** How far the reading of a long page has come. */
export interface ReadingProgress {
	/** Between 0 and 1. */
	readonly share: number;
	/** Words of the whole text. */
	readonly words: number;
}

/** Where one tab stands. Every state has a view of its own in the popup. */
export type TabState =
	| { readonly status: "unread" }
	| {
			readonly status: "reading";
			/** Known once the reading takes a while. */
			readonly progress?: ReadingProgress;
			/** On the text's beginning, as far as it is read. */
			readonly soFar?: Report;
	  }
	| { readonly status: "read"; readonly report: Report }
	| { readonly status: "nothing-found"; readonly report: Report }
	| {
			readonly status: "not-article";
			/** Most of what is seen is a frame, whose text is another document's. */
			readonly inFrame?: boolean;
	  }
	| { readonly status: "other-language"; readonly language: string }
	/** The reader turned the extension off on this site. */
	| { readonly status: "site-off" }
	| { readonly status: "no-permission" }
	| { readonly status: "closed-page"; readonly page: ClosedPage }
	| { readonly status: "failed"; readonly reason: FailureReason };
