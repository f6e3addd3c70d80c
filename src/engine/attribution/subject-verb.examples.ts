import type { PatternExamples } from "./pattern-examples.ts";

export const subjectVerbExamples: PatternExamples = {
	hits: [
		{
			text: "The mayor said the bridge would close.",
			source: "The mayor",
			cue: "said",
			because: "subject-verb",
		},
		{
			text: "He also said that he would stay.",
			source: "He",
			cue: "said",
			because: "subject-verb",
		},
		{
			text: "Ana Ruiz, 34, a nurse from Dayton, Ohio, said the ward was full.",
			source: "Ana Ruiz, 34, a nurse from Dayton, Ohio,",
			cue: "said",
			because: "subject-verb",
		},
		{
			text: "The pilot, who was not hurt, told reporters that the engine had failed.",
			source: "The pilot",
			cue: "told",
			because: "subject-verb",
		},
		{
			text: "Officials have denied that the dam leaks.",
			source: "Officials",
			cue: "have denied",
			because: "subject-verb",
		},
		{
			text: "The ministry would not say when the port opens.",
			source: "The ministry",
			cue: "would not say",
			because: "subject-verb",
		},
		{
			text: "The company declined to comment.",
			source: "The company",
			cue: "declined to comment",
			because: "subject-verb",
		},
		{
			text: "A source who spoke on condition of anonymity said the talks had ended.",
			source: "A source who spoke on condition of anonymity",
			cue: "said",
			because: "subject-verb",
		},
		{
			text: "People briefed on the talks said a deal was near.",
			source: "People briefed on the talks",
			cue: "said",
			because: "subject-verb",
		},
		{
			text: "A new study found that the lake is shrinking.",
			source: "A new study",
			cue: "found",
			because: "subject-verb",
		},
		{
			text: "The union claims the plant broke the law.",
			source: "The union",
			cue: "claims",
			because: "subject-verb",
		},
		{
			text: "“We will rebuild,” the governor told the crowd.",
			source: "the governor",
			cue: "told",
			because: "subject-verb",
		},
		{
			text: "The minister went on to say that prices would fall.",
			source: "The minister",
			cue: "went on to say",
			because: "subject-verb",
		},
		{
			text: "They said the army reported that the road was open.",
			source: "the army",
			cue: "reported",
			because: "subject-verb-nested",
		},
		{
			text: "Analysts expect prices will rise.",
			source: "Analysts",
			cue: "expect",
			because: "subject-belief",
		},
		{
			text: "Senator Lund supports the bill.",
			source: "Senator Lund",
			cue: "supports",
			because: "subject-attitude",
		},
	],
	nearMisses: [
		"Will the mayor cave to the demands?",
		"The claims were filed in March.",
		"The report was long.",
		"A storm hit the coast on Monday.",
		"The hotel did not respond to calls.",
		"She should say what it means.",
		"The committee's calls were not returned.",
		"The firm declined an invitation to the fair.",
		"Five farmers went to their fields.",
	],
};
