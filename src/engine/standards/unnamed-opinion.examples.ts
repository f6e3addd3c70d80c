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
		{
			text: "Two aides predicted the mayor would stay.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["Two aides"],
					says: ["the mayor would stay"],
					cue: "predicted",
				},
			],
			points: ["the mayor would stay"],
		},
		{
			text: "An aide forecasts a close vote.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["a close vote"], cue: "forecasts" },
			],
			points: ["a close vote"],
		},
		{
			text: "An aide speculated that the mayor left.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["An aide"],
					says: ["the mayor left"],
					cue: "speculated",
				},
			],
			points: ["the mayor left"],
		},
		{
			text: "An aide doubts the mayor left.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["the mayor left"], cue: "doubts" },
			],
			points: ["the mayor left"],
		},
		{
			text: "An aide said the dam won’t hold.",
			sources: [{ kind: "unnamed-person", mentions: ["An aide"], says: ["the dam won’t hold"] }],
			points: ["the dam won’t hold"],
		},
		{
			text: "An aide said the vote is inevitable.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["the vote is inevitable"] },
			],
			points: ["the vote is inevitable"],
		},
		{
			text: "An aide said it will surely fail.",
			sources: [{ kind: "unnamed-person", mentions: ["An aide"], says: ["it will surely fail"] }],
			points: ["it will surely fail"],
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
		{
			text: "Asked for the year, an aide said: “2031.”",
			sources: [
				{ kind: "unnamed-person", mentions: ["an aide"], says: ["2031"], quotation: "direct" },
			],
		},
	],
};
