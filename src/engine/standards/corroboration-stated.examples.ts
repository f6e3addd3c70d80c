import type { RuleExamples } from "./standards-examples.ts";

export const corroborationStatedExamples: RuleExamples = {
	hits: [
		{
			text: "The Herald could not independently verify the claim.",
			sources: [],
			points: ["could not independently verify"],
		},
		{
			text: "His account was independently confirmed by two colleagues.",
			sources: [],
			points: ["was independently confirmed"],
		},
		{
			text: "We were unable to verify the video.",
			sources: [],
			points: ["unable to verify"],
		},
		{
			text: "The figures have not been independently verified.",
			sources: [],
			points: ["have not been independently verified"],
		},
	],
	nearMisses: [
		{ text: "The senate confirmed the judge.", sources: [] },
		{ text: "He lives independently.", sources: [] },
		{ text: "Verify your account to go on reading.", sources: [] },
	],
};
