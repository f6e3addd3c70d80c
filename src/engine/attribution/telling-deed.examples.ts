import type { PatternExamples } from "./pattern-examples.ts";

export const tellingDeedExamples: PatternExamples = {
	hits: [
		{
			text: "The mayor made it clear that the bridge would stay shut.",
			source: "The mayor",
			cue: "made it clear",
			because: "telling-deed",
		},
		{
			text: "Officials have made clear that they want a deal.",
			source: "Officials",
			cue: "have made clear",
			because: "telling-deed",
		},
		{
			text: "The singer took to Twitter to say she was safe.",
			source: "The singer",
			cue: "took to Twitter to say",
			because: "telling-deed",
		},
		{
			text: "The firm used its Facebook page to tell customers that the site was down.",
			source: "The firm",
			cue: "used its Facebook page to tell",
			because: "telling-deed",
		},
	],
	nearMisses: [
		"The rain made the road clear.",
		"They took to the streets to say farewell.",
		"The minister should make it clear that taxes will rise.",
		"She used a hammer to nail the sign.",
	],
};
