/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 104 news articles annotated by a large language model under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 0.95,
	nextSentence: 1.65,
	sentences: -0.57,
	nextParagraph: 0.13,
	paragraphs: -0.23,
	first: 1.07,
	speaks: 1.32,
	spokeLast: 0.8,
	spokeLastNearby: 1.67,
	otherSideOfQuote: -1.08,
	genderTold: 1.95,
	often: 0.53,
	name: 0.33,
	pronoun: 0.16,
	definite: -0.42,
	unnamed: -0.13,
	firstAndFirst: 1.14,
	theyBody: -0.09,
	theyGroup: 0.22,
	theyPublic: 0.09,
	theyOne: -0.22,
	itText: 0.13,
	itBody: -0.13,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
