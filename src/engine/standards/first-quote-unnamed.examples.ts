import type { RuleExamples } from "./standards-examples.ts";

export const firstQuoteUnnamedExamples: RuleExamples = {
	hits: [
		{
			text: "“He is done,” an aide said. “Not yet,” said Ana Ruiz.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["an aide"],
					says: ["“He is done,”"],
					quotation: "direct",
				},
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["“Not yet,”"], quotation: "direct" },
			],
			points: ["“He is done,”"],
		},
		{
			text: "Ana Ruiz said he stays. One diplomat called him “finished”.",
			sources: [
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["he stays"] },
				{
					kind: "unnamed-person",
					mentions: ["One diplomat"],
					says: ["“finished”"],
					quotation: "mixed",
				},
			],
			points: ["“finished”"],
		},
		{
			text: "“It is over,” two officials said.",
			sources: [
				{
					kind: "unnamed-group",
					mentions: ["two officials"],
					says: ["“It is over,”"],
					quotation: "direct",
				},
			],
			points: ["“It is over,”"],
		},
	],
	nearMisses: [
		{
			text: "“Not yet,” said Ana Ruiz. “He is done,” an aide said.",
			sources: [
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["“Not yet,”"], quotation: "direct" },
				{
					kind: "unnamed-person",
					mentions: ["an aide"],
					says: ["“He is done,”"],
					quotation: "direct",
				},
			],
		},
		{
			text: "An aide said he is done.",
			sources: [{ kind: "unnamed-person", mentions: ["An aide"], says: ["he is done"] }],
		},
		{
			text: "“He is done,” the ministry said.",
			sources: [
				{
					kind: "organization",
					mentions: ["the ministry"],
					says: ["“He is done,”"],
					quotation: "direct",
				},
			],
		},
	],
};
