import type { RuleExamples } from "./standards-examples.ts";

export const nameChangedExamples: RuleExamples = {
	hits: [
		{ text: "Mia (not her real name) left at night.", sources: [], points: ["not her real name"] },
		{
			text: "Some names have been changed to protect the children.",
			sources: [],
			points: ["Some names have been changed"],
		},
		{
			text: "Karl, a pseudonym, fled. He is using a pseudonym out of fear.",
			sources: [],
			points: ["using a pseudonym"],
		},
		{
			text: "The boy, identified only by his first name, was eight.",
			sources: [],
			points: ["identified only by his first name"],
		},
	],
	nearMisses: [
		{ text: "The street's name was changed in 1990, though not by the town.", sources: [] },
		{ text: "Her real name is Ana Ruiz.", sources: [] },
		{ text: "The company changed its name.", sources: [] },
	],
};
