import { spanOf } from "../text/parse.ts";
import { type Span, span } from "../text/span.ts";
import type { Rule } from "./rule.ts";

const CORROBORATION =
	/\b(?:(?:could|can|did|has|have|had|was|were|is|are|been)(?: ?not|n['’]t)? (?:be |been |yet |yet been |immediately |also )*independently (?:verif|confirm|corroborat|authenticat|substantiat|establish|review)\w+|(?:could|can)(?: ?not|n['’]t) (?:immediately |be immediately |yet )?(?:verify|confirm|corroborate|authenticate|be (?:verified|confirmed|corroborated|authenticated))|independently (?:verified|confirmed|corroborated|authenticated)|(?:has|have|had|was|were)(?: ?not|n['’]t) (?:been )?(?:verified|corroborated|authenticated)|unable to (?:independently )?(?:verify|confirm|corroborate|authenticate))\b/gi;

/** The BBC asks reporters to tell whether something was borne out: the text says it, either way. */
export const corroborationStated: Rule = {
	id: "corroboration-stated",
	publisher: "BBC",
	url: "http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml",
	check: ({ reading }) => {
		const { parsed } = reading;
		const spans = parsed.sentences.flatMap((range): Span[] => {
			const at = spanOf(parsed, range);
			const words = parsed.text.slice(at.start, at.end);
			return [...words.matchAll(CORROBORATION)].map((match) =>
				span(at.start + match.index, at.start + match.index + match[0].length),
			);
		});
		return spans.length > 0 ? [{ sourceId: null, spans }] : [];
	},
};
