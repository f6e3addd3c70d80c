import { textOf } from "../text/span.ts";
import { isBareMention } from "./bare-sources.ts";
import { noteAtFirstMention, type Rule } from "./rule.ts";

const PRONOUN = /^(?:they|he|she|it)$/i;

/**
 * The BBC asks to tell as much of a source as keeps it safe, the Guardian to describe it as
 * precisely as possible ("one MP" is "so weak as to be meaningless"): a role is found, and neither
 * a body it belongs to nor how it knows.
 */
export const bodyNotStated: Rule = {
	id: "body-not-stated",
	publisher: "BBC",
	url: "http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/anonymoussource.shtml",
	check: ({ unnamed, article }) =>
		unnamed
			.filter(({ affiliation, vantage }) => affiliation === null && vantage === null)
			.filter(({ mentions }) =>
				mentions
					.map((at) => textOf(article.text, at))
					.some((words) => !isBareMention(words) && !PRONOUN.test(words)),
			)
			.map(noteAtFirstMention),
};
