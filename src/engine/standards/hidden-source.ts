import { textOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Words that stand in for a source; "is expected to" and "citing" hide none. */
const HIDES =
	/\b(?:reportedly|allegedly|purportedly|supposedly|reputedly|apparently|rumou?r\w*|speculat\w+|alleg\w+|believed|thought|said|told|understood|considered|known|reported|feared|claimed|suspected|accus\w+|allegations?|suggestions?|claims?|reports?)\b/i;

/** "Officials say", "reportedly" are "never enough" for NPR: the text says it and names no source. */
export const hiddenSource: Rule = {
	id: "hidden-source",
	publisher: "NPR",
	url: "http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/",
	check: ({ analysis, article }) => {
		const spans = analysis.attributions.flatMap(({ source, cue }) =>
			!source && cue && HIDES.test(textOf(article.text, cue)) ? [cue] : [],
		);
		return spans.length > 0 ? [{ sourceId: null, spans }] : [];
	},
};
