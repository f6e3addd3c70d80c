import type { RuleExamples } from "./standards-examples.ts";

const aide = { kind: "unnamed-person", mentions: ["An aide"], says: ["he will go"] } as const;

export const unnamedUpFrontExamples: RuleExamples = {
	hits: [
		{
			text: "An aide said he will go.\n\nNothing more is known.",
			sources: [aide],
			points: ["An aide"],
		},
		{
			text: "It rained.\n\nThe square was empty.\n\nAn aide said he will go.\n\nHe slept.",
			sources: [aide],
			points: ["An aide"],
		},
		{
			text: "An aide says he will go\n\nThe mayor slept.\n\nIt rained.\n\nThe aide left.",
			sources: [{ ...aide, mentions: ["An aide", "The aide"] }],
			points: ["An aide"],
		},
		{
			text: "The mayor goes\n\nIt rained.\n\nThe square was empty.\n\nAn aide said he will go.",
			sources: [aide],
			points: ["An aide"],
		},
		{
			text: "The mayor in May.\n\nIt rained.\n\nThe square was empty.\n\nAn aide said he will go.",
			sources: [aide],
			captions: ["The mayor in May."],
			points: ["An aide"],
		},
		{
			text: "An aide said he will go. The mayor has packed.",
			sources: [{ ...aide, says: ["he will go", "The mayor has packed"] }],
			points: ["An aide"],
		},
	],
	nearMisses: [
		{
			text: "It rained.\n\nThe square was empty.\n\nHe slept.\n\nAn aide said he will go.",
			sources: [aide],
		},
		{
			text: "Ana Ruiz said he will go.\n\nIt rained.",
			sources: [{ kind: "person", mentions: ["Ana Ruiz"], says: ["he will go"] }],
		},
		{
			text: "A spokesman said he will go.\n\nIt rained.",
			sources: [{ kind: "spokesperson", mentions: ["A spokesman"], says: ["he will go"] }],
		},
	],
};
