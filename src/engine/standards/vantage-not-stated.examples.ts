import type { RuleExamples } from "./standards-examples.ts";

export const vantageNotStatedExamples: RuleExamples = {
	hits: [
		{
			text: "An aide said the letter was burned.",
			sources: [{ kind: "unnamed-person", mentions: ["An aide"], says: ["the letter was burned"] }],
			points: ["An aide"],
		},
		{
			text: "The letter was burned, ministry officials said.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["ministry officials"],
					affiliation: "ministry",
					says: ["The letter was burned"],
				},
			],
			points: ["ministry officials"],
		},
		{
			text: "Diplomats expect a deal. The diplomats met on Friday.",
			sources: [
				{ kind: "unnamed-group", mentions: ["Diplomats", "The diplomats"], says: ["a deal"] },
			],
			points: ["Diplomats"],
		},
	],
	nearMisses: [
		{
			text: "A federal judge said no.",
			sources: [{ kind: "unnamed-person", mentions: ["A federal judge"], says: ["no"] }],
		},
		{
			text: "A person who attended the meeting said he wept.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["A person"],
					vantage: "who attended the meeting",
					says: ["he wept"],
				},
			],
		},
		{
			text: "The ministry said he wept.",
			sources: [{ kind: "organization", mentions: ["The ministry"], says: ["he wept"] }],
		},
		{
			text: "A witness stood by and was silent.",
			sources: [{ kind: "unnamed-person", mentions: ["A witness"] }],
		},
	],
};
