import type { PatternExamples } from "./pattern-examples.ts";

export const accordingToExamples: PatternExamples = {
	hits: [
		{
			text: "The port is closed, according to officials.",
			source: "officials",
			cue: "according to",
			because: "according-to",
		},
		{
			text: "According to two people familiar with the matter, talks have ended.",
			source: "two people familiar with the matter",
			cue: "According to",
			because: "according-to",
		},
		{
			text: "Rents rose by a tenth, according to a report released by the city.",
			source: "a report released by the city",
			cue: "according to",
			because: "according-to",
		},
		{
			text: "The dam, per the Harbour Post, is safe.",
			source: "the Harbour Post",
			cue: "per",
			because: "according-to",
		},
		{
			text: "It was a mess, in the words of one aide.",
			source: "one aide",
			cue: "in the words of",
			because: "according-to",
		},
		{
			text: "“According to the nurse, it rains,” he said.",
			source: "the nurse",
			cue: "According to",
			because: "according-to",
		},
	],
	nearMisses: [
		"All went according to plan.",
		"They were paid 40 dollars per day.",
		"Costs rose by two per cent.",
		"In these words there is a pattern.",
	],
};
