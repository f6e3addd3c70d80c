/**
 * Weights of what speaks for an antecedent, learned by `tools/training/pronoun-weights.ts` from the
 * source pronouns of 5,320 news articles annotated by large language models under our codebook, and of the
 * 104 of the reference.
 */
export const PRONOUN_WEIGHTS = {
	sameSentence: 0.44,
	nextSentence: 0.55,
	sentences: -0.33,
	nextParagraph: -0.27,
	paragraphs: -0.52,
	first: 0.25,
	speaks: 1.74,
	spokeLast: 1.23,
	spokeLastNearby: 0.73,
	otherSideOfQuote: -2.19,
	genderTold: 1.09,
	often: 0.47,
	name: 0.52,
	pronoun: 0.0,
	definite: 0.07,
	unnamed: -0.24,
	firstAndFirst: 1.03,
	theyBody: -1.1,
	theyGroup: 1.16,
	theyPublic: 1.35,
	theyOne: -1.67,
	itText: 0.15,
	itBody: -0.15,
	owner: -0.82,
	object: -1.0,
	spokeLastGoesOn: 0.79,
	speaksInSentence: -0.59,
	nameOfUnknown: -1.68,
	firstOfParagraph: 0.35,
	quotedBoth: 0.51,
	namedBehind: -1.74,
	turnedTo: 1.18,
	newlyTurnedTo: -0.76,
	turnedFrom: -0.58,
	toldTurnedTo: 0.69,
	toldTurnedFrom: -0.62,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;
