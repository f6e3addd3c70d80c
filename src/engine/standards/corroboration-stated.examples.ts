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
		{
			text: "The clip is short. The Herald cannot verify it.",
			sources: [],
			points: ["cannot verify"],
		},
		{
			text: "The Herald couldn’t immediately verify the clip.",
			sources: [],
			points: ["couldn’t immediately verify"],
		},
		{
			text: "The clip hasn’t been independently verified.",
			sources: [],
			points: ["hasn’t been independently verified"],
		},
		{
			text: "The claims were not verified. The list hasn't been authenticated.",
			sources: [],
			points: ["were not verified", "hasn't been authenticated"],
		},
		{ text: "The number cannot be confirmed.", sources: [], points: ["cannot be confirmed"] },
	],
	nearMisses: [
		{ text: "The senate confirmed the judge.", sources: [] },
		{ text: "He lives independently.", sources: [] },
		{ text: "Verify your account to go on reading.", sources: [] },
	],
};
