/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 2,212 news articles annotated by large language models under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 1.09,
	nextSentence: 0.99,
	sentences: -0.26,
	nextParagraph: -0.27,
	paragraphs: -0.49,
	first: 0.32,
	speaks: 1.61,
	spokeLast: 1.11,
	spokeLastNearby: 0.9,
	otherSideOfQuote: -2.2,
	genderTold: 1.12,
	often: 0.54,
	name: 0.02,
	pronoun: 0.0,
	definite: -0.27,
	unnamed: -0.34,
	firstAndFirst: 1.0,
	theyBody: -0.84,
	theyGroup: 0.36,
	theyPublic: 1.34,
	theyOne: -0.86,
	itText: 0.05,
	itBody: -0.05,
	owner: -0.42,
	object: -0.81,
	spokeLastGoesOn: 0.55,
	speaksInSentence: -0.51,
	nameOfUnknown: -1.42,
	firstOfParagraph: 0.48,
	quotedBoth: -0.13,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
