import type { RuleExamples } from "./standards-examples.ts";

export const unnamedOpinionExamples: RuleExamples = {
	hits: [
		{
			text: "An aide said the mayor will lose in May.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["the mayor will lose in May"] },
			],
			points: ["the mayor will lose in May"],
		},
		{
			text: "“He is a reckless man,” a former colleague said.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["a former colleague"],
					says: ["He is a reckless man"],
					quotation: "direct",
				},
			],
			points: ["He is a reckless man"],
		},
		{
			text: "Two officials said the talks were likely to fail.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["Two officials"],
					says: ["the talks were likely to fail"],
				},
			],
			points: ["the talks were likely to fail"],
		},
	],
	nearMisses: [
		{
			text: "An aide said the mayor left at noon.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["the mayor left at noon"] },
			],
		},
		{
			text: "An aide said two tanks will be on display.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["two tanks will be on display"] },
			],
		},
		{
			text: "Ola Berg said the mayor will lose in May.",
			sources: [{ kind: "person", mentions: ["Ola Berg"], says: ["the mayor will lose in May"] }],
		},
		{
			text: "An aide said the plan would cost nine million.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["An aide"],
					says: ["the plan would cost nine million"],
				},
			],
		},
		{
			text: "Two officials said it was in Weak Point.",
			sources: [
				{ kind: "unnamed-group", mentions: ["Two officials"], says: ["it was in Weak Point"] },
			],
		},
	],
};
