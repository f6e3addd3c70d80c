import type { Attribution, SourceKind } from "../model/attribution.ts";

/** The five categories readers see, in the order of the bar. */
export const CATEGORIES = ["named", "institutional", "second-hand", "unnamed", "vague"] as const;

export type Category = (typeof CATEGORIES)[number];

const OF_KIND: Readonly<Record<SourceKind, Category>> = {
	person: "named",
	"unnamed-person": "unnamed",
	"unnamed-group": "unnamed",
	spokesperson: "institutional",
	public: "vague",
	organization: "institutional",
	outlet: "second-hand",
	document: "institutional",
	post: "second-hand",
	hidden: "vague",
};

/**
 * The category of an attribution. What an unnamed source told another outlet counts as unnamed:
 * that is what the reader most needs to know; the card names the outlet too.
 */
export function categoryOf(attribution: Pick<Attribution, "kind" | "via">): Category {
	const category = OF_KIND[attribution.kind];
	return attribution.via !== null && category !== "unnamed" ? "second-hand" : category;
}
