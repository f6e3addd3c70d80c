import type { Anonymity } from "../model/analysis.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Span } from "../text/span.ts";
import type { Evidence } from "./evidence.ts";

/** What the text says about one source besides what the source says. */
export interface Description {
	readonly anonymity: Anonymity;
	/** The words that say how they know; null for named sources and where the text is silent. */
	readonly vantage: Span | null;
	/** The number stated; null when none is, and for all but unnamed sources. */
	readonly count: number | null;
	/** The body an unnamed source belongs to, as printed. */
	readonly affiliation: string | null;
	/** Spans that tell why this source is in the story, in the order of the text. */
	readonly justification: readonly Span[];
}

/**
 * Describes all sources of an article at once: a clause such as "like others in this article, they
 * spoke on condition of anonymity" concerns more than one of them.
 *
 * @param sources one entry a cluster, in any order
 * @returns one description a source, in the same order
 */
export function describeSources(
	_reading: Reading,
	sources: readonly Evidence[],
): readonly Description[] {
	return sources.map(() => ({
		anonymity: { stated: false, reason: null, reasonKind: "none" },
		vantage: null,
		count: null,
		affiliation: null,
		justification: [],
	}));
}
