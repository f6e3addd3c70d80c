import type { RuleExamples } from "./standards-examples.ts";

export const outletNotLinkedExamples: RuleExamples = {
	hits: [
		{
			text: "Ada Brandt told Reuters the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["Reuters"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["the quay is shut"], via: 0 },
			],
			links: [],
			points: ["Reuters"],
		},
		{
			text: "The Herald reported that the quay is shut, as the harbour board had planned.",
			sources: [{ kind: "outlet", mentions: ["The Herald"], says: ["the quay is shut"] }],
			links: [["the harbour board", "board.example"]],
			points: ["The Herald"],
		},
		{
			text: "CNN reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["CNN"], says: ["the quay is shut"] }],
			links: [["CNN reported", "news.courier.example"]],
			url: "https://courier.example/quay",
			points: ["CNN"],
		},
	],
	nearMisses: [
		{
			text: "Reuters reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Reuters"], says: ["the quay is shut"] }],
			links: [["reported", "www.reuters.com"]],
		},
		{
			text: "Local media reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Local media"], says: ["the quay is shut"] }],
			links: [],
		},
		{
			text: "Reuters reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Reuters"], says: ["the quay is shut"] }],
			links: [],
			publisher: "Reuters",
		},
		{
			text: "Reuters reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Reuters"], says: ["the quay is shut"] }],
			links: [],
			url: "https://www.reuters.com/world/quay",
		},
		{
			text: "Ada Brandt, who reads the Herald, said the quay is shut.",
			sources: [
				{ kind: "outlet", mentions: ["the Herald"] },
				{ kind: "person", mentions: ["Ada Brandt"], says: ["the quay is shut"] },
			],
			links: [],
		},
		{
			text: "Reuters reported that the quay is shut.",
			sources: [{ kind: "outlet", mentions: ["Reuters"], says: ["the quay is shut"] }],
		},
	],
};
