/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 1,240 news articles annotated by large language models under our codebook.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 1.25,
	nextSentence: 0.91,
	sentences: -0.31,
	nextParagraph: -0.07,
	paragraphs: -0.46,
	first: 0.35,
	speaks: 1.59,
	spokeLast: 1.18,
	spokeLastNearby: 0.98,
	otherSideOfQuote: -2.04,
	genderTold: 1.23,
	often: 0.57,
	name: 0.15,
	pronoun: 0.0,
	definite: -0.2,
	unnamed: -0.12,
	firstAndFirst: 1.03,
	theyBody: -0.42,
	theyGroup: 0.44,
	theyPublic: 0.64,
	theyOne: -0.7,
	itText: 0.17,
	itBody: -0.17,
	owner: -0.28,
	object: -0.84,
	spokeLastGoesOn: 0.27,
	speaksInSentence: -0.75,
	nameOfUnknown: -1.26,
	firstOfParagraph: 0.54,
	quotedBoth: 0.42,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
