import type { PatternExamples } from "./pattern-examples.ts";

export const colonQuoteExamples: PatternExamples = {
	hits: [
		{
			text: "Mayor Ruiz: the bridge stays open\n\nThe bridge opened on Monday.",
			source: "Mayor Ruiz",
			cue: ":",
			because: "colon-quote",
		},
		{
			text: "Harbour Board: No plans to sell\n\nThe board met on Monday.",
			source: "Harbour Board",
			cue: ":",
			because: "colon-quote",
		},
		{ text: "Ana Ruiz: “We will go on.”", source: "Ana Ruiz", cue: ":", because: "colon-quote" },
	],
	nearMisses: [
		"Three things matter: time, money and luck.",
		"The result: a lost year.",
		"Note: the office closes at noon.",
	],
};
