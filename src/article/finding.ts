import type { BodyHint } from "./body-hint.ts";
import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** What is known of the page when its blocks are chosen. */
export interface Finding {
	readonly tree: PageTree;
	readonly weights: Weights;
	/** Index of the region that holds the text. */
	readonly root: number;
	/** Index of the headline's block. */
	readonly headline: number | null;
	readonly hint: BodyHint | null;
}
