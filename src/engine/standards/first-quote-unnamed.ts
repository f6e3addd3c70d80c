import type { Attribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { ParsedText } from "../text/parse.ts";
import { overlaps, type Span, textOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Fewer words between marks within somebody's other words may be a term that they only mention. */
const FEWEST_WORDS = 3;

/** Whether somebody's own words are printed: more than a term in marks, "the “bomb cyclone”". */
function isQuoted(
	{ parsed, quotations }: Reading,
	{ quotation, contentSpans }: Attribution,
): boolean {
	if (quotation === "indirect") return false;
	if (quotation === "direct") return true;
	return quotations.some(
		({ inner }) =>
			contentSpans.some((content) => overlaps(content, inner)) &&
			wordsIn(parsed, inner) >= FEWEST_WORDS,
	);
}

function wordsIn({ text }: ParsedText, span: Span): number {
	return textOf(text, span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
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
		// Looked for in the order of the text: few of a long article's are then compared at all.
		const first = analysis.attributions
			.filter(({ contentSpans }) => contentSpans.length > 0)
			.sort((a, b) => a.contentSpans[0]!.start - b.contentSpans[0]!.start)
			.find((attribution) => isQuoted(reading, attribution));
		const isUnnamed = unnamed.some(({ id }) => id === first?.sourceId);
		return first && isUnnamed
			? [{ sourceId: first.sourceId, spans: first.contentSpans.slice(0, 1) }]
			: [];
	},
};
