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
		{
			text: "Bridge to stay open through winter: officials\n\nThe bridge opened on Monday.",
			source: "officials",
			cue: ":",
			because: "colon-quote",
		},
		{
			text: "Mayor Ruiz on the new toll: ‘It is fair’\n\nThe toll begins on Monday.",
			source: "Mayor Ruiz",
			cue: ":",
			because: "colon-quote",
		},
		{
			text: "Defense official: Harbour is safe\n\nThe harbour opened on Monday.",
			source: "Defense official",
			cue: ":",
			because: "colon-quote",
		},
	],
	nearMisses: [
		"OPINION: The Harbour Board Is Wrong\n\nThe board met on Monday.",
		"Harbour Fire: What We Know\n\nThe fire began on Monday.",
		"A year of two halves: reports and rumours of the season\n\nIt began well.",
		"Three things matter: time, money and luck.",
		"The result: a lost year.",
		"Note: the office closes at noon.",
	],
};
