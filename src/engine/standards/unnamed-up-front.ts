import type { Rule } from "./rule.ts";

const FIRST_PARAGRAPHS = 3;

/**
 * The New York Times asks for its top editors' word where a central fact rests on unnamed people:
 * one speaks in the headline or in the first three paragraphs.
 */
export const unnamedUpFront: Rule = {
	id: "unnamed-up-front",
	publisher: "The New York Times",
	url: "https://nyti.ms/1R0btHM",
	check: ({ unnamed, attributionsOf, reading }) => {
		const { paragraphs, tokens } = reading.parsed;
		const body = paragraphs.filter(({ role }) => role !== "headline" && role !== "caption");
		const last = body[Math.min(FIRST_PARAGRAPHS, body.length) - 1];
		if (!last) return [];
		const end = tokens[last.to - 1]!.end;
		return unnamed.flatMap(({ id }) => {
			const early = attributionsOf
				.get(id)!
				.flatMap(({ source }) => (source && source.start < end ? [source] : []));
			return early.length > 0 ? [{ sourceId: id, spans: early.slice(0, 1) }] : [];
		});
	},
};
