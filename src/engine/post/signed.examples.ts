import type { PostExamples } from "./post-examples.ts";

export const signedExamples: PostExamples = {
	hits: [
		{
			text: "The mayor answered.\n\nThe bridge stays shut. pic.twitter.com/Ab12Cd — Ana Ruiz (@anaruiz) June 15, 2025\n\nRuiz did not say why.",
			platform: "x",
			author: "Ana Ruiz",
			handle: "anaruiz",
			printedDate: "June 15, 2025",
			words: "The bridge stays shut. pic.twitter.com/Ab12Cd",
		},
		{
			text: "Trains are back -- Port Authority - Rail (@portrail) 3 May 2019",
			platform: "x",
			author: "Port Authority - Rail",
			handle: "portrail",
			printedDate: "3 May 2019",
			words: "Trains are back",
		},
		{
			text: "We have seen the letter. —\n\nTom Okoro (@tokoro) March 2, 2014",
			platform: "x",
			author: "Tom Okoro",
			handle: "tokoro",
			printedDate: "March 2, 2014",
			words: "We have seen the letter.",
		},
		{
			text: "Read it here: https://t.co/Zz9\n\n— Lena Fischer (@lenaf)\n\nNothing else came.",
			platform: "x",
			author: "Lena Fischer",
			handle: "lenaf",
			printedDate: null,
			words: "Read it here: https://t.co/Zz9",
		},
		{
			text: "New data today. — Sam Lee (@sam.example.social) January 5, 2025 at 8:04 PM",
			platform: "bluesky",
			author: "Sam Lee",
			handle: "sam.example.social",
			printedDate: "January 5, 2025 at 8:04 PM",
			words: "New data today.",
		},
		{
			text: "Twice mangled. â€” Mia Holt (@miaholt) July 1, 2016",
			platform: "x",
			author: "Mia Holt",
			handle: "miaholt",
			printedDate: "July 1, 2016",
			words: "Twice mangled.",
		},
	],
	nearMisses: [
		"The council — and its leader (@cityleader) — met on June 15, 2025.",
		"— Jane Roe (@janeroe) is a reporter in Leeds.",
		"Two parody accounts (@fakecow) and (@fakemum) were named in the suit.",
		"Write to us — editors@example.org (June 15, 2025).",
	],
};
