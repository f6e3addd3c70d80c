import type { Attribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { overlaps, textOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Fewer words between marks within somebody's other words may be a term that they only mention. */
const FEWEST_WORDS = 3;

/** Whether somebody's own words are printed: more than a term in marks, "the “bomb cyclone”". */
function isQuoted(
	{ parsed, quotations }: Reading,
	{ quotation, contentSpans }: Attribution,
): boolean {
	if (quotation === "indirect" || contentSpans.length === 0) return false;
	if (quotation === "direct") return true;
	return quotations.some(({ inner }) => {
		const words = textOf(parsed.text, inner).match(/[\p{L}\p{N}]+/gu) ?? [];
		return words.length >= FEWEST_WORDS && contentSpans.some((content) => overlaps(content, inner));
	});
}

/**
 * An unnamed source should not give the story's first quotation (Deborah Howell, as ombudsman of
 * the Washington Post; the New York Times asks that such quotations be rare).
 */
export const firstQuoteUnnamed: Rule = {
	id: "first-quote-unnamed",
	publisher: "The Washington Post",
	url: "http://www.concernedjournalists.org/anonymous-sources-deborah-howell",
	check: ({ unnamed, analysis, reading }) => {
		const quoted = analysis.attributions
			.filter((attribution) => isQuoted(reading, attribution))
			.sort((a, b) => a.contentSpans[0]!.start - b.contentSpans[0]!.start);
		const first = quoted[0];
		const isUnnamed = unnamed.some(({ id }) => id === first?.sourceId);
		return first && isUnnamed
			? [{ sourceId: first.sourceId, spans: first.contentSpans.slice(0, 1) }]
			: [];
	},
};
