import type { PatternExamples } from "./pattern-examples.ts";

export const nounThatExamples: PatternExamples = {
	hits: [
		{
			text: "The mayor's claim that the dam is safe did not calm anyone.",
			source: "The mayor",
			cue: "claim",
			because: "noun-that",
		},
		{
			text: "The suggestion by lawyers that he lied was struck out.",
			source: "lawyers",
			cue: "suggestion",
			because: "noun-that",
		},
		{
			text: "Speculation that the bank will fail grew.",
			source: null,
			cue: "Speculation",
			because: "noun-that",
		},
		{
			text: "The court heard his accusation that the vote was bought.",
			source: "his",
			cue: "accusation",
			because: "noun-that",
		},
		{
			text: "The strike went on despite assurances from the harbour board that pay would rise.",
			source: "the harbour board",
			cue: "assurances",
			because: "noun-that",
		},
		{
			text: "The move follows Ruiz's announcement last week that the bridge will close.",
			source: "Ruiz",
			cue: "announcement",
			because: "noun-that",
		},
	],
	nearMisses: [
		"The board thanked her for the comments from residents and went home.",
		"The claim was paid in full.",
		"A theory that explains tides is old.",
		"The answer is that nobody came.",
	],
};
