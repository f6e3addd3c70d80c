import type { Metadata } from "./metadata.ts";
import type { StructuredData } from "./structured-data.ts";
import type { Weights } from "./weigh.ts";

/** What is to be read: a page's one article, or one of several. */
export interface Subject {
	readonly weights: Weights;
	readonly metadata: Metadata;
	/** What the page's data say of it. */
	readonly data: StructuredData;
	/** Index of its first block. */
	readonly start: number;
	/** Index of its heading's block, where that is known beforehand. */
	readonly head: number | null;
	/** The page's head and scripts speak of another article. */
	readonly isGuest: boolean;
}
