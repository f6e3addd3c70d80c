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
		{
			text: "Ada Brandt told the Harbour Bell the quay is shut. The Bell said so twice.",
			sources: [
				{ kind: "outlet", mentions: ["the Harbour Bell", "The Bell"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["the quay is shut"], via: 0 },
			],
			links: [
				["Ada Brandt", "brandt.example"],
				["the Harbour Bell", "short.example"],
				["The Bell", "short.example"],
			],
			points: ["the Harbour Bell"],
		},
		{
			text: "The Harbour Bell reported that the quay is shut.",
			sources: [
				{
					kind: "outlet",
					mentions: ["The Harbour Bell"],
					says: ["the quay is shut"],
					cue: "reported",
				},
			],
			links: [["reported", "short.example"]],
			points: ["reported"],
		},
		{
			text: "The quay is shut, the Wall Street Journal said. The Journal saw it.",
			sources: [
				{
					kind: "outlet",
					mentions: ["the Wall Street Journal", "The Journal"],
					says: ["The quay is shut"],
				},
			],
			links: [["saw it", "www.wsj.com"]],
			url: "https://www.courier.example/2031/quay",
			points: ["saw it"],
		},
		{
			text: "It is shut, the Harbour Bell said.",
			sources: [{ kind: "outlet", mentions: ["the Harbour Bell"], says: ["It is shut"] }],
			links: [
				["the Harbour", "short.example"],
				["Bell", "short.example"],
			],
			points: ["the Harbour Bell"],
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
		{
			text: "The quay is shut, the Harbour Bell reported.",
			sources: [{ kind: "outlet", mentions: ["the Harbour Bell"], says: ["The quay is shut"] }],
			links: [["the Harbour Bell", "www.courier.example"]],
			url: "https://courier.example/2031/quay",
		},
		{
			text: "The quay is shut, the Harbour Bell reported.",
			sources: [{ kind: "outlet", mentions: ["the Harbour Bell"], says: ["The quay is shut"] }],
			links: [["the Harbour Bell", "courier.example"]],
			url: "https://bay.courier.example/2031/quay",
		},
		{
			text: "The quay is shut, the Bay Courier reported. The Courier saw it.",
			sources: [
				{
					kind: "outlet",
					mentions: ["the Bay Courier", "The Courier"],
					says: ["The quay is shut"],
				},
			],
			links: [["the Bay Courier", "short.example"]],
			publisher: "The Bay Courier",
		},
	],
};
