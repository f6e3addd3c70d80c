import type { PatternExamples } from "./pattern-examples.ts";

export const hearsayAdverbExamples: PatternExamples = {
	hits: [
		{
			text: "The two reportedly met in Oslo.",
			source: null,
			cue: "reportedly",
			because: "hearsay-adverb",
		},
		{
			text: "He allegedly took the money.",
			source: null,
			cue: "allegedly",
			because: "hearsay-adverb",
		},
		{
			text: "The plant, supposedly closed, is open.",
			source: null,
			cue: "supposedly",
			because: "hearsay-adverb",
		},
	],
	nearMisses: [
		"An alleged thief ran off.",
		"The reported cost was high.",
		"“He reportedly left,” she said.",
	],
};
