import type { RuleExamples } from "./standards-examples.ts";

export const outletNotNamedExamples: RuleExamples = {
	hits: [
		{
			text: "Media reports said he fled.",
			sources: [{ kind: "outlet", mentions: ["Media reports"], says: ["he fled"] }],
			points: ["Media reports"],
		},
		{
			text: "He fled, according to local media.",
			sources: [{ kind: "outlet", mentions: ["local media"], says: ["He fled"] }],
			points: ["local media"],
		},
		{
			text: "A newspaper claimed he fled.",
			sources: [{ kind: "outlet", mentions: ["A newspaper"], says: ["he fled"] }],
			points: ["A newspaper"],
		},
		{
			text: "Italian media said he fled. The reports named no town.",
			sources: [{ kind: "outlet", mentions: ["Italian media", "The reports"], says: ["he fled"] }],
			points: ["Italian media"],
		},
		{
			text: "A media outfit said he fled.",
			sources: [{ kind: "outlet", mentions: ["A media outfit"], says: ["he fled"] }],
			points: ["A media outfit"],
		},
	],
	nearMisses: [
		{
			text: "Axios reported that he fled.",
			sources: [{ kind: "outlet", mentions: ["Axios"], says: ["he fled"] }],
		},
		{
			text: "The Herald said he fled.",
			sources: [{ kind: "outlet", mentions: ["The Herald"], says: ["he fled"] }],
		},
		{
			text: "The paper said he fled. The Herald gave no date.",
			sources: [{ kind: "outlet", mentions: ["The paper", "The Herald"], says: ["he fled"] }],
		},
		{
			text: "Police said he fled.",
			sources: [{ kind: "organization", mentions: ["Police"], says: ["he fled"] }],
		},
	],
};
