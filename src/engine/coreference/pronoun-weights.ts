/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 104 news articles annotated by a large language model under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 0.88,
	nextSentence: 1.21,
	sentences: -0.51,
	nextParagraph: 0.33,
	paragraphs: -0.45,
	first: 0.83,
	speaks: 1.34,
	spokeLast: 0.6,
	spokeLastNearby: 1.49,
	otherSideOfQuote: -0.89,
	genderTold: 1.52,
	often: 0.47,
	name: 0.07,
	pronoun: 0.38,
	definite: -0.43,
	unnamed: 0.17,
	firstAndFirst: 1.34,
	theyGroup: 1.1,
	theyPublic: 0.35,
	theyOne: -1.73,
	theyBody: 0.28,
	itBody: -0.09,
	itText: 0.09,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
