import type { RuleExamples } from "./standards-examples.ts";

export const numberNotStatedExamples: RuleExamples = {
	hits: [
		{
			text: "Officials said the dam held.",
			sources: [{ kind: "unnamed-group", mentions: ["Officials"], says: ["the dam held"] }],
			points: ["Officials"],
		},
		{
			text: "The dam held, several engineers said.",
			sources: [{ kind: "unnamed-group", mentions: ["several engineers"], says: ["The dam held"] }],
			points: ["several engineers"],
		},
		{
			text: "People close to the board doubt it. They say the dam leaks.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["People close to the board", "They"],
					says: ["the dam leaks"],
				},
			],
			points: ["People close to the board"],
		},
	],
	nearMisses: [
		{
			text: "Two engineers said the dam held.",
			sources: [
				{ kind: "unnamed-group", mentions: ["Two engineers"], count: 2, says: ["the dam held"] },
			],
		},
		{
			text: "An engineer said the dam held.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An engineer"], count: 1, says: ["the dam held"] },
			],
		},
		{
			text: "Residents say the dam leaks.",
			sources: [{ kind: "public", mentions: ["Residents"], says: ["the dam leaks"] }],
		},
		{
			text: "The engineer said the dam held.",
			sources: [{ kind: "unnamed-person", mentions: ["The engineer"], says: ["the dam held"] }],
		},
	],
};
