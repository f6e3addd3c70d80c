import type { PatternExamples } from "./pattern-examples.ts";

export const passiveByExamples: PatternExamples = {
	hits: [
		{
			text: "The man was described by neighbors as quiet.",
			source: "neighbors",
			cue: "was described by",
			because: "passive-by",
		},
		{
			text: "The outage was first reported by the Harbour Post.",
			source: "the Harbour Post",
			cue: "was first reported by",
			because: "passive-by",
		},
		{
			text: "The minister was criticized by two unions on Monday.",
			source: "two unions",
			cue: "was criticized by",
			because: "passive-by",
		},
		{
			text: "The figures, confirmed by the ministry, were worse than feared.",
			source: "the ministry",
			cue: "confirmed by",
			because: "passive-by",
		},
		{
			text: "He left after he was accused by two women of harassment.",
			source: "two women",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He has been accused by a group of women of lying to them.",
			source: "a group of women",
			cue: "has been accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by a group of women.",
			source: "a group of women",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by members of the council.",
			source: "members of the council",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by two women of obstruction of justice.",
			source: "two women",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "She was accused by a former clerk of contempt of court.",
			source: "a former clerk",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "They were accused by a coalition of environmental groups.",
			source: "a coalition of environmental groups",
			cue: "were accused by",
			because: "passive-by",
		},
		{
			text: "The firm was accused by families of victims.",
			source: "families of victims",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "The firm was accused by victims of abuse of hiding the files.",
			source: "victims of abuse",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by members of the council of sexual harassment and bullying.",
			source: "members of the council",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "The mill was accused by a third of voters of unfairly raising its rent.",
			source: "a third of voters",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by the ministry of defence.",
			source: "the ministry of defence",
			cue: "was accused by",
			because: "passive-by",
		},
		{
			text: "He was accused by two clerks of breaches of trust.",
			source: "two clerks",
			cue: "was accused by",
			because: "passive-by",
		},
	],
	nearMisses: [
		"The ship was attacked by pirates.",
		"The book was written by a teacher.",
		"The witness was questioned by the court.",
		"The player was hit by a car.",
	],
};
