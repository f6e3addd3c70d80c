import { noteAtFirstMention, type Rule } from "./rule.ts";

/** The same, where no link to the outlet is found in the article: it may stand elsewhere on the page. */
export const outletNotLinked: Rule = {
	id: "outlet-not-linked",
	publisher: "The New York Times",
	url: "https://stevebuttry.wordpress.com/tag/new-york-times-stylebook/",
	check: ({ credited }) =>
		credited.flatMap(({ source, links }) => (links.length > 0 ? [] : [noteAtFirstMention(source)])),
};
