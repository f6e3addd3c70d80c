import type { PatternExamples } from "./pattern-examples.ts";

export const sharedSubjectExamples: PatternExamples = {
	hits: [
		{
			text: "The mayor left early, saying that he was ill.",
			source: "The mayor",
			cue: "saying",
			because: "shared-subject",
		},
		{
			text: "The judge said the case was weak, adding that it would fail.",
			source: "The judge",
			cue: "adding",
			because: "shared-subject",
		},
		{
			text: "The coach smiled and told the players that they had won.",
			source: "The coach",
			cue: "told",
			because: "shared-subject",
		},
		{
			text: "The union issued a statement saying the strike would go on.",
			source: "The union",
			cue: "saying",
			because: "shared-subject",
		},
		{
			text: "The plant closed, with workers complaining that nobody had told them.",
			source: "workers",
			cue: "complaining",
			because: "shared-subject",
		},
	],
	nearMisses: [
		"The fire spread, underscoring the risk.",
		"The talks failed, revealing a rift.",
		"After announcing the plan, the room fell silent.",
		"She is known for telling jokes.",
		"The firm was praised for reporting its losses.",
		"He won by attacking his rivals.",
	],
};
