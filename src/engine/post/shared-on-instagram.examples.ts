import type { PostExamples } from "./post-examples.ts";

export const instagramExamples: PostExamples = {
	hits: [
		{
			text: "Sunset over the pier. A photo posted by Ana Ruiz (@ana.ruiz) on Dec 31, 2016 at 3:12pm PST\n\nIt rained later.",
			platform: "instagram",
			author: "Ana Ruiz",
			handle: "ana.ruiz",
			printedDate: "Dec 31, 2016 at 3:12pm PST",
			words: "Sunset over the pier.",
		},
		{
			text: "A post shared by Harbour Board (@harbourboard)",
			platform: "instagram",
			author: "Harbour Board",
			handle: "harbourboard",
			printedDate: null,
			words: null,
		},
		{
			text: "On the quay. A video posted by @tokoro on Apr 8, 2015 at 6:42am PDT",
			platform: "instagram",
			author: null,
			handle: "tokoro",
			printedDate: "Apr 8, 2015 at 6:42am PDT",
			words: "On the quay.",
		},
	],
	nearMisses: [
		"A video posted by a local agency showed trucks on the bridge.",
		"A post shared by thousands said the port was closed.",
		"The photo posted by Ana Ruiz on Dec 31, 2016 is gone.",
	],
};
