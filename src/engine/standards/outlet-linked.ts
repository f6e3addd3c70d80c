import type { Rule } from "./rule.ts";

/**
 * The stylebook of The New York Times has a competitor that is credited linked, in the words of its
 * editor for news presentation: a link to the outlet is found.
 */
export const outletLinked: Rule = {
	id: "outlet-linked",
	publisher: "The New York Times",
	url: "https://stevebuttry.wordpress.com/tag/new-york-times-stylebook/",
	check: ({ credited }) =>
		credited.flatMap(({ source, links }) =>
			links.length > 0 ? [{ sourceId: source.id, spans: links.slice(0, 1) }] : [],
		),
};
