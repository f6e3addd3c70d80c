import type { PatternExamples } from "./pattern-examples.ts";

export const quotedAsExamples: PatternExamples = {
	hits: [
		{
			text: "The minister was quoted as saying that the port would open.",
			source: "The minister",
			cue: "was quoted as saying",
			because: "quoted-as",
		},
		{
			text: "“It was late,” the pilot was quoted saying.",
			source: "the pilot",
			cue: "was quoted saying",
			because: "quoted-as",
		},
		{
			text: "The agency quoted a ministry official as saying the talks had failed.",
			source: "a ministry official",
			cue: "as saying",
			because: "quoted-as",
		},
		{
			text: "The paper quoted him as saying he would leave.",
			source: "him",
			cue: "as saying",
			because: "quoted-as",
		},
	],
	nearMisses: [
		"The shares were quoted in London.",
		"The film quoted an old song as it ended.",
		"The judge heard the case as planned.",
		"The price was quoted as ten pounds.",
	],
};
