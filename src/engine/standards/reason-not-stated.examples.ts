import type { RuleExamples } from "./standards-examples.ts";

export const reasonNotStatedExamples: RuleExamples = {
	hits: [
		{
			text: "Two officials said the port would close.",
			sources: [
				{ kind: "unnamed-group", mentions: ["Two officials"], says: ["the port would close"] },
			],
			points: ["Two officials"],
		},
		{
			text: "“It burned,” a witness said. The witness asked not to be named.",
			sources: [
				{ kind: "unnamed-person", mentions: ["a witness", "The witness"], says: ["It burned"] },
			],
			points: ["a witness"],
		},
		{
			text: "An aide and a clerk disagreed: the aide called it legal, the clerk said it was not.",
			sources: [
				{ kind: "unnamed-person", mentions: ["An aide"], says: ["legal"] },
				{ kind: "unnamed-person", mentions: ["a clerk"], says: ["it was not"] },
			],
			points: ["An aide", "a clerk"],
		},
	],
	nearMisses: [
		{
			text: "A federal judge said no.",
			sources: [{ kind: "unnamed-person", mentions: ["A federal judge"], says: ["no"] }],
		},
		{
			text: "An aide, fearing for her job, said the mayor knew.",
			sources: [
				{
					kind: "unnamed-person",
					mentions: ["An aide"],
					says: ["the mayor knew"],
					reason: "fearing for her job",
					reasonKind: "specific",
				},
			],
		},
		{
			text: "Ana Ruiz said the port would close.",
			sources: [{ kind: "person", mentions: ["Ana Ruiz"], says: ["the port would close"] }],
		},
		{
			text: "Critics say the port is too small.",
			sources: [{ kind: "public", mentions: ["Critics"], says: ["the port is too small"] }],
		},
	],
};
