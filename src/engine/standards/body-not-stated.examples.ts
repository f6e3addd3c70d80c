import type { RuleExamples } from "./standards-examples.ts";

export const bodyNotStatedExamples: RuleExamples = {
	hits: [
		{
			text: "One official said no.",
			sources: [{ kind: "unnamed-person", mentions: ["One official"], says: ["no"] }],
			points: ["One official"],
		},
		{
			text: "Officials said no. They said it twice.",
			sources: [{ kind: "unnamed-group", mentions: ["Officials", "They"], says: ["no"] }],
			points: ["Officials"],
		},
		{
			text: "A source said no. The diplomat said it twice.",
			sources: [{ kind: "unnamed-person", mentions: ["A source", "The diplomat"], says: ["no"] }],
			points: ["A source"],
		},
		{
			text: "Health workers said no.",
			sources: [{ kind: "unnamed-group", mentions: ["Health workers"], says: ["no"] }],
			points: ["Health workers"],
		},
		{
			text: "A recruit said no.",
			sources: [{ kind: "unnamed-person", mentions: ["A recruit"], says: ["no"] }],
			points: ["A recruit"],
		},
	],
	nearMisses: [
		{
			text: "A federal judge said no.",
			sources: [{ kind: "unnamed-person", mentions: ["A federal judge"], says: ["no"] }],
		},
		{
			text: "A ministry official said no.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["A ministry official"],
					affiliation: "ministry",
					says: ["no"],
				},
			],
		},
		{
			text: "A person briefed on the talks said no.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["A person"],
					vantage: "briefed on the talks",
					says: ["no"],
				},
			],
		},
		{
			text: "A source said no.",
			sources: [{ kind: "unnamed-person", mentions: ["A source"], says: ["no"] }],
		},
		{
			text: "A source said no. He said it twice.",
			sources: [{ kind: "unnamed-person", mentions: ["A source", "He"], says: ["no"] }],
		},
	],
};
