/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 104 news articles annotated by a large language model under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 1.02,
	nextSentence: 1.64,
	sentences: -0.49,
	nextParagraph: 0.16,
	paragraphs: -0.31,
	first: 1.12,
	speaks: 1.29,
	spokeLast: 0.82,
	spokeLastNearby: 1.69,
	otherSideOfQuote: -0.94,
	genderTold: 2.05,
	often: 0.55,
	name: 0.43,
	pronoun: -0.02,
	definite: -0.4,
	unnamed: -0.07,
	firstAndFirst: 1.14,
	theyBody: -0.1,
	theyGroup: 0.23,
	theyPublic: 0.09,
	theyOne: -0.21,
	itText: 0.15,
	itBody: -0.15,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
