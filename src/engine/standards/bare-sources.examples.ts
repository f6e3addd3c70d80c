import type { RuleExamples } from "./standards-examples.ts";

export const bareSourcesExamples: RuleExamples = {
	hits: [
		{
			text: "Sources said the sale was off.",
			sources: [{ kind: "unnamed-group", mentions: ["Sources"], says: ["the sale was off"] }],
			points: ["Sources"],
		},
		{
			text: "The sale is off, a source told us. “It is over,” the source said.",
			sources: [
				{ kind: "unnamed-person", mentions: ["a source", "the source"], says: ["The sale is off"] },
			],
			points: ["a source", "the source"],
		},
		{
			text: "Two unnamed sources said no. They would not say more.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["Two unnamed sources", "They"],
					count: 2,
					says: ["no"],
				},
			],
			points: ["Two unnamed sources"],
		},
		{
			text: "One insider said no.",
			sources: [{ kind: "unnamed-person", mentions: ["One insider"], says: ["no"] }],
			points: ["One insider"],
		},
	],
	nearMisses: [
		{
			text: "Sources in the ministry said no.",
			sources: [{ kind: "unnamed-group", mentions: ["Sources in the ministry"], says: ["no"] }],
		},
		{
			text: "A source familiar with the sale said no.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["A source"],
					vantage: "familiar with the sale",
					says: ["no"],
				},
			],
		},
		{
			text: "A board member said no. The source spoke by phone.",
			sources: [
				{ kind: "unnamed-person", mentions: ["A board member", "The source"], says: ["no"] },
			],
		},
		{
			text: "A source said no. The ministry would not say more.",
			sources: [
				{ kind: "unnamed-person", mentions: ["A source"], says: ["no"], affiliation: "ministry" },
			],
		},
		{
			text: "A source said no. Her lawyer said it twice.",
			sources: [{ kind: "unnamed-person", mentions: ["A source", "Her lawyer"], says: ["no"] }],
		},
		{
			text: "Court sources said no.",
			sources: [{ kind: "unnamed-group", mentions: ["Court sources"], says: ["no"] }],
		},
	],
};
