import type { RuleExamples } from "./standards-examples.ts";

const aide = {
	kind: "unnamed-person",
	mentions: ["An aide"],
	count: 1,
	says: ["he will go"],
} as const;

export const onlyUnnamedSourceExamples: RuleExamples = {
	hits: [
		{ text: "An aide said he will go.", sources: [aide], points: ["An aide"] },
		{
			text: "An aide told the Herald he will go. The Herald called it certain.",
			sources: [aide, { kind: "outlet", mentions: ["The Herald"], says: ["certain"] }],
			points: ["An aide"],
		},
		{
			text: "An aide said he will go. Critics call that late.",
			sources: [aide, { kind: "public", mentions: ["Critics"], says: ["late"] }],
			points: ["An aide"],
		},
	],
	nearMisses: [
		{
			text: "An aide said he will go. Ana Ruiz confirmed it.",
			sources: [aide, { kind: "person", mentions: ["Ana Ruiz"], says: ["it"] }],
		},
		{
			text: "Two aides said he will go.",
			sources: [{ kind: "unnamed-group", mentions: ["Two aides"], count: 2, says: ["he will go"] }],
		},
		{
			text: "An aide said he will go; court records show it too.",
			sources: [aide, { kind: "document", mentions: ["court records"], says: ["it too"] }],
		},
	],
};
