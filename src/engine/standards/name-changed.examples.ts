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
		{ text: "Mia isn’t her real name.", sources: [], points: ["isn’t her real name"] },
		{
			text: "Names have been changed. The full names have been changed too.",
			sources: [],
			points: ["Names have been changed", "The full names have been changed"],
		},
		{
			text: "The twins, identified by their last names, fled.",
			sources: [],
			points: ["identified by their last names"],
		},
		{
			text: "The man, identified only by his nickname, fled.",
			sources: [],
			points: ["identified only by his nickname"],
		},
	],
	nearMisses: [
		{ text: "The street's name was changed in 1990, though not by the town.", sources: [] },
		{ text: "Her real name is Ana Ruiz.", sources: [] },
		{ text: "The company changed its name.", sources: [] },
	],
};
