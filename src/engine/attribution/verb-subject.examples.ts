import type { PatternExamples } from "./pattern-examples.ts";

export const verbSubjectExamples: PatternExamples = {
	hits: [
		{
			text: "“The road is closed,” said one of the drivers.",
			source: "one of the drivers",
			cue: "said",
			because: "verb-subject",
		},
		{
			text: "“It broke,” said Mara Okoro, a baker in Leeds.",
			source: "Mara Okoro, a baker in Leeds",
			cue: "said",
			because: "verb-subject",
		},
		{
			text: "The harvest was poor, said the farmers' union.",
			source: "the farmers' union",
			cue: "said",
			because: "verb-subject",
		},
		{ text: "“No,” added the coach.", source: "the coach", cue: "added", because: "verb-subject" },
		{
			text: "Prices will fall, says bank chief",
			source: "bank chief",
			cue: "says",
			because: "verb-subject",
		},
	],
	nearMisses: [
		"Mara Okoro, a baker, told the paper that flour was dear.",
		"Ben Ode, the driver, denied a request for bail.",
		"The man, 40, admitted lying to the court.",
		"In a case filed Monday, claimed land is at issue.",
	],
};
