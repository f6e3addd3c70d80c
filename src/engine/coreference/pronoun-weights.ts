/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 104 news articles annotated by a large language model under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 0.95,
	nextSentence: 1.2,
	sentences: -0.37,
	nextParagraph: 0.08,
	paragraphs: -0.62,
	first: 1.27,
	speaks: 1.33,
	spokeLast: 1.17,
	spokeLastNearby: 1.29,
	otherSideOfQuote: -0.94,
	genderTold: 2.28,
	often: 0.6,
	name: 0.33,
	pronoun: 0.0,
	definite: -0.52,
	unnamed: 0.04,
	firstAndFirst: 1.12,
	theyBody: -0.18,
	theyGroup: 0.39,
	theyPublic: -0.01,
	theyOne: -0.2,
	itText: 0.21,
	itBody: -0.21,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
