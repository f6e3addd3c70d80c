import type { Anonymity } from "../model/analysis.ts";
import type { Reading } from "../quotation/reading.ts";
import { type Span, textOf } from "../text/span.ts";
import { findAffiliation } from "./affiliation/find-affiliation.ts";
import { describeAnonymity } from "./anonymity/describe-anonymity.ts";
import { statedCount } from "./count/stated-count.ts";
import type { Evidence } from "./evidence.ts";
import { findJustification } from "./justification/find-justification.ts";
import { findVantage } from "./vantage/find-vantage.ts";

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
 * Describes the sources of an article, one after the other. It must know all of them first: a clause
 * such as "like others in this article, they spoke on condition of anonymity" concerns more than one.
 *
 * @param sources one entry a cluster, in any order
 * @returns one description a source, in the same order
 */
export function* describeSources(
	reading: Reading,
	sources: readonly Evidence[],
): Generator<Description, void, void> {
	const anonymity = describeAnonymity(reading, sources);
	for (const [i, source] of sources.entries()) yield describe(reading, source, anonymity[i]!);
}

function describe(reading: Reading, source: Evidence, anonymity: Anonymity): Description {
	const words = wordsOf(reading.parsed.text, source);
	const vantage = findVantage(reading, source);
	return {
		anonymity,
		vantage,
		count: statedCount(source.kind, words),
		affiliation: findAffiliation(source.kind, words),
		justification: findJustification(reading, source, vantage),
	};
}

function wordsOf(text: string, source: Evidence): readonly string[] {
	return source.mentions.map((at) => textOf(text, at));
}
