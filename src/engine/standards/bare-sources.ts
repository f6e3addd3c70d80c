import { textOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

const BARE =
	/^(?:(?:the|a|an|one|two|three|four|five|six|some|several|multiple|many|various|other|another|unnamed|anonymous|unidentified|both|these|those|its|our)[ -])*(?:of the )?(?:sources?|insiders?)$/i;

/** Whether a mention says nothing but "source" or "insider". */
export function isBareMention(words: string): boolean {
	return BARE.test(words);
}

/**
 * "Simply quoting 'a source,' unmodified, is almost always prohibited" (AP Stylebook): nothing is
 * found but the bare word.
 */
export const bareSources: Rule = {
	id: "bare-sources",
	publisher: "The Associated Press",
	url: "http://www.anonymoussources.org/?p=37",
	check: ({ unnamed, article }) =>
		unnamed.flatMap(({ id, mentions, vantage, affiliation }) => {
			const words = mentions.map((at) => textOf(article.text, at));
			const isBare = words.some((mention) => isBareMention(mention));
			const isDescribed =
				vantage !== null ||
				affiliation !== null ||
				words.some((mention) => !isBareMention(mention) && !/^(?:they|he|she)$/i.test(mention));
			return isBare && !isDescribed
				? [{ sourceId: id, spans: mentions.filter((_, i) => isBareMention(words[i]!)) }]
				: [];
		}),
};
