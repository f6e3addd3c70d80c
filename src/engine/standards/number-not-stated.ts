import { noteAtFirstMention, type Rule } from "./rule.ts";

/** Reuters never uses the plural for one source: a group is found, and no number of it. */
export const numberNotStated: Rule = {
	id: "number-not-stated",
	publisher: "Reuters",
	url: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
	check: ({ unnamed }) =>
		unnamed
			.filter(({ kind, count }) => kind === "unnamed-group" && count === null)
			.map(noteAtFirstMention),
};
