import { noteAtFirstMention, type Rule } from "./rule.ts";

/** "Was she in the room? Does he have a copy of the report?": nothing is found on how they know. */
export const vantageNotStated: Rule = {
	id: "vantage-not-stated",
	publisher: "NPR",
	url: "http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/",
	check: ({ unnamed }) => unnamed.filter(({ vantage }) => vantage === null).map(noteAtFirstMention),
};
