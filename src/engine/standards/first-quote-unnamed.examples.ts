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
			text: "Ana Ruiz said he stays. One diplomat called him “a finished man”.",
			sources: [
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["he stays"] },
				{
					kind: "unnamed-person",
					mentions: ["One diplomat"],
					says: ["“a finished man”"],
					quotation: "mixed",
				},
			],
			points: ["“a finished man”"],
		},
		{
			text: "The “gate tax” will stay, said Ana Ruiz. “It is over,” two officials said.",
			sources: [
				{
					kind: "person",
					mentions: ["Ana Ruiz"],
					says: ["The “gate tax” will stay"],
					quotation: "mixed",
				},
				{
					kind: "unnamed-group",
					mentions: ["two officials"],
					says: ["“It is over,”"],
					quotation: "direct",
				},
			],
			points: ["“It is over,”"],
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
		{
			text: "“He is done,” an aide reportedly said. “Not yet,” said Ana Ruiz.",
			sources: [
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["“Not yet,”"], quotation: "direct" },
				{
					kind: "unnamed-person",
					mentions: ["an aide"],
					says: ["“He is done,”"],
					quotation: "direct",
				},
			],
			hidden: ["reportedly"],
			points: ["“He is done,”"],
		},
		{
			text: "One diplomat called him “a finished man”. “Not yet,” said Ana Ruiz.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["One diplomat"],
					says: ["“a finished man”"],
					quotation: "mixed",
				},
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["“Not yet,”"], quotation: "direct" },
			],
			points: ["“a finished man”"],
		},
	],
	nearMisses: [
		{
			text: "An official said the “bomb cyclone” would turn. “Go home,” said Ana Ruiz.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["An official"],
					says: ["the “bomb cyclone” would turn"],
					quotation: "mixed",
				},
				{ kind: "person", mentions: ["Ana Ruiz"], says: ["“Go home,”"], quotation: "direct" },
			],
		},
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
