import { noteAtFirstMention, type Rule } from "./rule.ts";

/** "Explain, explain, explain", as AP and the SPJ code ask too: no reason is found for an unnamed source. */
export const reasonNotStated: Rule = {
	id: "reason-not-stated",
	publisher: "NPR",
	url: "http://ethics.npr.org/?s=anonymous",
	check: ({ unnamed }) =>
		unnamed.filter(({ anonymity }) => anonymity.reason === null).map(noteAtFirstMention),
};
