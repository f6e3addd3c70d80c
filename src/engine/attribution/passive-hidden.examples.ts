import type { PatternExamples } from "./pattern-examples.ts";

export const passiveHiddenExamples: PatternExamples = {
	hits: [
		{
			text: "The ship is believed to be lost.",
			source: null,
			cue: "is believed",
			because: "passive-hidden",
		},
		{
			text: "It was reported that the road was closed.",
			source: null,
			cue: "was reported",
			because: "passive-hidden",
		},
		{
			text: "It is learnt that the clerk left.",
			source: null,
			cue: "is learnt",
			because: "passive-hidden",
		},
		{
			text: "The clerk was accused of theft.",
			source: null,
			cue: "was accused",
			because: "passive-hidden",
		},
		{
			text: "The move is seen as a threat.",
			source: null,
			cue: "is seen",
			because: "passive-hidden",
		},
		{
			text: "The crew was told that the ship would sail.",
			source: null,
			cue: "was told",
			because: "passive-hidden",
		},
		{
			text: "It was gathered that the monarch had fled.",
			source: null,
			cue: "was gathered",
			because: "passive-hidden",
		},
		{
			text: "A man thought to be the owner was hurt.",
			source: null,
			cue: "thought",
			because: "passive-hidden",
		},
	],
	nearMisses: [
		"The tale was told in verse.",
		"The tale was learned by heart.",
		"The guests were asked for their coats.",
		"The house was considered by the board.",
		"The bridge would be considered safe.",
		"The minister is expected to resign.",
		"The crowd was gathered at the gate.",
		"The crew gathered that the ship was lost.",
		"They thought to leave early.",
	],
};
