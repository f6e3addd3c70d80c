import type { RuleExamples } from "./standards-examples.ts";

const official = {
	kind: "unnamed-person",
	mentions: ["An official"],
	says: ["talks go on"],
} as const;

export const boilerplateReasonExamples: RuleExamples = {
	hits: [
		{
			text: "An official not authorized to speak publicly said talks go on.",
			sources: [
				{ ...official, reason: "not authorized to speak publicly", reasonKind: "boilerplate" },
			],
			points: ["not authorized to speak publicly"],
		},
		{
			text: "An official, unnamed because of the sensitivity of the matter, said talks go on.",
			sources: [
				{
					...official,
					reason: "because of the sensitivity of the matter",
					reasonKind: "boilerplate",
				},
			],
			points: ["because of the sensitivity of the matter"],
		},
		{
			text: "An official who asked for anonymity to speak candidly said talks go on.",
			sources: [{ ...official, reason: "to speak candidly", reasonKind: "boilerplate" }],
			points: ["to speak candidly"],
		},
	],
	nearMisses: [
		{
			text: "An official who feared reprisals said talks go on.",
			sources: [{ ...official, reason: "feared reprisals", reasonKind: "specific" }],
		},
		{ text: "An official said talks go on.", sources: [official] },
		{
			text: "Ana Ruiz said talks go on.",
			sources: [{ kind: "person", mentions: ["Ana Ruiz"], says: ["talks go on"] }],
		},
	],
};
