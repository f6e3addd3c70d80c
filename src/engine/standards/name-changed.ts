import { spanOf } from "../text/parse.ts";
import { type Span, span } from "../text/span.ts";
import type { Rule } from "./rule.ts";

const CHANGED =
	/\b(?:not (?:his|her|their) real names?|is(?: not|n['’]t) (?:his|her|their) real name|(?:some |the |all |their |his |her |whose )?(?:first |last |full )?names (?:has|have|had|were) (?:all )?been changed|(?:his|her|whose) (?:first |last |full )?name (?:has been|was) changed|names were changed|(?:is|uses|using|used|under) (?:a|the) pseudonym|asked to be (?:called|referred to as)|identified (?:only )?by (?:his|her|their) (?:first|last|middle|nick)[- ]?names?)\b/gi;

/** NPR invents no names without saying so: the text says that a name is changed or only part of one. */
export const nameChanged: Rule = {
	id: "name-changed",
	publisher: "NPR",
	url: "http://ethics.npr.org/?s=anonymous",
	check: ({ reading }) => {
		const { parsed } = reading;
		const spans = parsed.sentences.flatMap((range): Span[] => {
			const at = spanOf(parsed, range);
			return [...parsed.text.slice(at.start, at.end).matchAll(CHANGED)].map((match) =>
				span(at.start + match.index, at.start + match.index + match[0].length),
			);
		});
		return spans.length > 0 ? [{ sourceId: null, spans }] : [];
	},
};
