import { textOf } from "../text/span.ts";
import { isOutletName } from "./outlet-links.ts";
import type { Rule } from "./rule.ts";

const PRONOUN = /^(?:it|its|they|he|she)$/i;

/**
 * AP asks to credit by name the organisation that first reported something: here it is "media
 * reports", and no name is found.
 */
export const outletNotNamed: Rule = {
	id: "outlet-not-named",
	publisher: "The Associated Press",
	url: "http://www.poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/",
	check: ({ analysis, article }) =>
		analysis.sources.flatMap(({ id, kind, mentions }) => {
			if (kind !== "outlet" || mentions.length === 0) return [];
			const words = mentions.map((at) => textOf(article.text, at).trim());
			return words.some(isNamed) ? [] : [{ sourceId: id, spans: mentions.slice(0, 1) }];
		}),
};

function isNamed(mention: string): boolean {
	return isOutletName(mention) || PRONOUN.test(mention);
}
