import type { RuleExamples } from "./standards-examples.ts";

export const hiddenSourceExamples: RuleExamples = {
	hits: [
		{ text: "He reportedly fled.", sources: [], hidden: ["reportedly"], points: ["reportedly"] },
		{
			text: "It is believed that he fled.",
			sources: [],
			hidden: ["is believed"],
			points: ["is believed"],
		},
		{
			text: "He was said to have fled and allegedly took the ring.",
			sources: [],
			hidden: ["was said", "allegedly"],
			points: ["was said", "allegedly"],
		},
		{
			text: "He is rumoured to have robbed a shop and alleged to have lied, amid speculation; he is accused of more, claims of flight are made and reports of a ring.",
			sources: [],
			hidden: ["rumoured", "alleged", "speculation", "accused", "claims", "reports"],
			points: ["rumoured", "alleged", "speculation", "accused", "claims", "reports"],
		},
		{
			text: "There were allegations of theft and suggestions of a flight.",
			sources: [],
			hidden: ["allegations", "suggestions"],
			points: ["allegations", "suggestions"],
		},
	],
	nearMisses: [
		{
			text: "Ana Ruiz reportedly fled.",
			sources: [{ kind: "person", mentions: ["Ana Ruiz"] }],
		},
		{
			text: "Officials said he fled.",
			sources: [{ kind: "unnamed-group", mentions: ["Officials"], says: ["he fled"] }],
		},
		{ text: "The bill is expected to pass.", sources: [], hidden: ["is expected"] },
		{ text: "He left, citing his health.", sources: [], hidden: ["citing"] },
		{ text: "He fled.", sources: [] },
		{
			text: "Ana Ruiz said he fled.",
			sources: [{ kind: "person", mentions: ["Ana Ruiz"], says: ["he fled"], cue: "said" }],
		},
	],
};
