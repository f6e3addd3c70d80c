/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 4,161 news articles annotated by large language models under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 1.09,
	nextSentence: 0.83,
	sentences: -0.32,
	nextParagraph: -0.3,
	paragraphs: -0.49,
	first: 0.38,
	speaks: 1.7,
	spokeLast: 1.08,
	spokeLastNearby: 0.67,
	otherSideOfQuote: -2.37,
	genderTold: 1.08,
	often: 0.53,
	name: 0.46,
	pronoun: 0.0,
	definite: -0.13,
	unnamed: -0.12,
	firstAndFirst: 1.1,
	theyBody: -0.99,
	theyGroup: 0.93,
	theyPublic: 1.29,
	theyOne: -1.38,
	itText: 0.05,
	itBody: -0.05,
	owner: -0.64,
	object: -0.94,
	spokeLastGoesOn: 0.8,
	speaksInSentence: -0.77,
	nameOfUnknown: -1.47,
	firstOfParagraph: 0.46,
	quotedBoth: 0.45,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
