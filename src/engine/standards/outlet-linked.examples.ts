import type { RuleExamples } from "./standards-examples.ts";

export const outletLinkedExamples: RuleExamples = {
	hits: [
		{
			text: "Ada Brandt told Reuters the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["Reuters"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["the quay is shut"], via: 0 },
			],
			links: [["told Reuters", "www.reuters.com"]],
			points: ["told Reuters"],
		},
		{
			text: "The quay is shut, the Wall Street Journal reported. More is known of the cranes.",
			sources: [
				{ kind: "outlet", mentions: ["the Wall Street Journal"], says: ["The quay is shut"] },
			],
			links: [["known of the cranes", "www.wsj.com"]],
			points: ["known of the cranes"],
		},
		{
			text: "Two aides told the Harbour Bell the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["the Harbour Bell"] },
				{ kind: "unnamed-group", mentions: ["Two aides"], says: ["the quay is shut"], via: 0 },
			],
			links: [["the Harbour Bell", "short.example"]],
			points: ["the Harbour Bell"],
		},
		{
			text: "The Associated Press and Politico reported that the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["The Associated Press"], says: ["the quay is shut"] },
				{ kind: "outlet", mentions: ["Politico"], says: ["the quay is shut"] },
			],
			links: [
				["quay", "apnews.com"],
				["shut", "politi.co"],
			],
			points: ["quay", "shut"],
		},
		{
			text: "It is shut, CNN said.",
			sources: [{ kind: "outlet", mentions: ["CNN"], says: ["It is shut"] }],
			links: [
				["CN", "edition.cnn.com"],
				["N said", "edition.cnn.com"],
			],
			points: ["CNN said"],
		},
	],
	nearMisses: [
		{
			text: "Ada Brandt told Reuters the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["Reuters"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["the quay is shut"], via: 0 },
			],
			links: [["the quay", "quay.example"]],
		},
		{
			text: "The quay is shut, the Wall Street Journal reported.",
			sources: [
				{ kind: "outlet", mentions: ["the Wall Street Journal"], says: ["The quay is shut"] },
			],
			links: [["the Wall Street Journal", "bay.courier.example"]],
			url: "https://www.courier.example/2031/quay",
		},
		{
			text: "The quay is shut, the Times reported.",
			sources: [{ kind: "outlet", mentions: ["the Times"], says: ["The quay is shut"] }],
			links: [["quay", "timesheets.example.com"]],
		},
		{
			text: "Ada Brandt, who reads the Wall Street Journal, said it is shut.",
			sources: [
				{ kind: "outlet", mentions: ["the Wall Street Journal"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["it is shut"] },
			],
			links: [["the Wall Street Journal", "www.wsj.com"]],
		},
		{
			text: "Reuters reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Reuters"], says: ["the quay is shut"] }],
		},
	],
};
