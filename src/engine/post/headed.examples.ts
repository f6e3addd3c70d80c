import type { PostExamples } from "./post-examples.ts";

export const headedExamples: PostExamples = {
	hits: [
		{
			text: "The minister replied.\n\nAna Ruiz (@anaruiz) The bridge stays shut. pic.twitter.com/Ab12Cd\n\nNobody else did.",
			platform: "x",
			author: "Ana Ruiz",
			handle: "anaruiz",
			printedDate: null,
			words: "The bridge stays shut. pic.twitter.com/Ab12Cd",
		},
		{
			text: "Harbour Board (@harbourboard) Boats may sail again — June 15, 2025",
			platform: "x",
			author: "Harbour Board",
			handle: "harbourboard",
			printedDate: "June 15, 2025",
			words: "Boats may sail again",
		},
		{
			text: "Tom O. Okoro (@tokoro) March 2, 2014 We have seen the letter.",
			platform: "x",
			author: "Tom O. Okoro",
			handle: "tokoro",
			printedDate: "March 2, 2014",
			words: "We have seen the letter.",
		},
		{
			text: "Friends of the Port (@portfriends) We meet at noon.",
			platform: "x",
			author: "Friends of the Port",
			handle: "portfriends",
			printedDate: null,
			words: "We meet at noon.",
		},
	],
	nearMisses: [
		"Harbour Board Of The Old Town And The Quays Beyond It (@harbourboard) Boats may sail again.",
		"Jane Roe (@janeroe) is a reporter in Leeds.",
		"He set up an account on the network (@fakecow) The Herald found last year.",
		"Lena Fischer (@lenaf), who runs the port, said boats may sail.",
		"“The quay is shut” (@anaruiz) Boats were seen at noon.",
		"Boats may sail - Ana Ruiz (@anaruiz) Then it rained.",
		"Boats may sail -- Ana Ruiz (@anaruiz) Then it rained.",
		"Follow our reporter Tom Okoro (@tokoro)",
	],
};
