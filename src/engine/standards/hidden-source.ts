import type { Rule } from "./rule.ts";

/** "Officials say", "reportedly" are "never enough" for NPR: the text says it and names no source. */
export const hiddenSource: Rule = {
	id: "hidden-source",
	publisher: "NPR",
	url: "http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/",
	check: ({ analysis }) => {
		const spans = analysis.attributions.flatMap(({ source, cue }) => (!source && cue ? [cue] : []));
		return spans.length > 0 ? [{ sourceId: null, spans }] : [];
	},
};
