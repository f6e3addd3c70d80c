import type { Rule } from "./rule.ts";

/**
 * An unnamed source should not give the story's first quotation (Deborah Howell, as ombudsman of
 * the Washington Post; the New York Times asks that such quotations be rare).
 */
export const firstQuoteUnnamed: Rule = {
	id: "first-quote-unnamed",
	publisher: "The Washington Post",
	url: "http://www.concernedjournalists.org/anonymous-sources-deborah-howell",
	check: ({ unnamed, analysis }) => {
		const quoted = analysis.attributions
			.filter(({ quotation, contentSpans }) => quotation !== "indirect" && contentSpans.length > 0)
			.sort((a, b) => a.contentSpans[0]!.start - b.contentSpans[0]!.start);
		const first = quoted[0];
		const isUnnamed = unnamed.some(({ id }) => id === first?.sourceId);
		return first && isUnnamed
			? [{ sourceId: first.sourceId, spans: first.contentSpans.slice(0, 1) }]
			: [];
	},
};
