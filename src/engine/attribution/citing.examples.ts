import type { PatternExamples } from "./pattern-examples.ts";

export const citingExamples: PatternExamples = {
	hits: [
		{
			text: "The Harbour Post reported that the port was sold, citing two unnamed officials.",
			source: "two unnamed officials",
			cue: "citing",
			because: "citing",
		},
		{
			text: "The agency said the mine was shut, quoting a spokesman for the owner.",
			source: "a spokesman for the owner",
			cue: "quoting",
			because: "citing",
		},
		{
			text: "It cited people familiar with the talks.",
			source: "people familiar with the talks",
			cue: "cited",
			because: "citing",
		},
	],
	nearMisses: [
		"She resigned, citing health reasons.",
		"He was cited for speeding.",
		"The court threw it out, citing a lack of evidence.",
	],
};
