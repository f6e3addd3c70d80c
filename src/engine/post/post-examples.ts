import type { Platform } from "../model/article.ts";

/** What a pattern must find in `text`. */
export interface PostHit {
	readonly text: string;
	readonly platform: Platform;
	readonly author: string | null;
	readonly handle: string | null;
	readonly printedDate: string | null;
	readonly words: string | null;
}

/** A pattern's examples: data only, run by its test. */
export interface PostExamples {
	readonly hits: readonly PostHit[];
	readonly nearMisses: readonly string[];
}
