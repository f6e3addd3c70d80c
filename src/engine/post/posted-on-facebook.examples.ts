import type { PostExamples } from "./post-examples.ts";

export const facebookExamples: PostExamples = {
	hits: [
		{
			text: "We open at noon. Posted by Harbour Board on Saturday, January 2, 2016\n\nMany came.",
			platform: "facebook",
			author: "Harbour Board",
			handle: null,
			printedDate: "Saturday, January 2, 2016",
			words: "We open at noon.",
		},
		{
			text: "Posted by Ana Ruiz on Thursday, May 5, 2016",
			platform: "facebook",
			author: "Ana Ruiz",
			handle: null,
			printedDate: "Thursday, May 5, 2016",
			words: null,
		},
		{
			text: "It's a long list… Posted by Okoro's Friends: The Page on Monday, 27 August 2018",
			platform: "facebook",
			author: "Okoro's Friends: The Page",
			handle: null,
			printedDate: "Monday, 27 August 2018",
			words: "It's a long list…",
		},
	],
	nearMisses: [
		"The notice was posted by the clerk on Monday, June 1, 2020.",
		"Posted by mistake on Friday, the list was taken down.",
		"Posted by Ana Ruiz, 4 hours ago",
	],
};
