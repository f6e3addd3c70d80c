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
		{
			text: "The aide said he will go.",
			sources: [{ kind: "unnamed-person", mentions: ["The aide"], says: ["he will go"] }],
			points: ["The aide"],
		},
		{
			text: "One of the aides said he will go.",
			sources: [
				{ kind: "unnamed-group", mentions: ["One of the aides"], says: ["he will go"], count: 1 },
			],
			points: ["One of the aides"],
		},
		{
			text: "An aide said he will go. A post by Ana Ruiz agrees.",
			sources: [aide, { kind: "post", mentions: ["A post by Ana Ruiz"], says: ["agrees"] }],
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
		{
			text: "An aide said he will go. A clerk saw the letter.",
			sources: [
				aide,
				{ kind: "unnamed-person", mentions: ["A clerk"], says: ["saw the letter"], count: 1 },
			],
		},
	],
};
