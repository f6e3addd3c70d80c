import type { Rule } from "./rule.ts";

/**
 * A memo of the New York Times' standards editor (31 August 2010) asks to drop phrases such as
 * "because of the sensitivity of the matter": they would fit any story.
 */
export const boilerplateReason: Rule = {
	id: "boilerplate-reason",
	publisher: "The New York Times",
	url: "https://gawker.com/5627330",
	check: ({ unnamed }) =>
		unnamed.flatMap(({ id, anonymity }) =>
			anonymity.reason && anonymity.reasonKind === "boilerplate"
				? [{ sourceId: id, spans: [anonymity.reason] }]
				: [],
		),
};
