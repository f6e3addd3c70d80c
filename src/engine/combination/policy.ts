import type { PatternName } from "../attribution/patterns.ts";

/** How findings of model and rules become one list. */
export interface Policy {
	/** A finding of the model that no rule confirms counts from this confidence on. */
	readonly aloneFrom: number;
	/** Patterns that know better than the model what their cue's source and content are. */
	readonly stronger: readonly PatternName[];
	/** Patterns whose findings count where the model finds no cue. */
	readonly added: readonly PatternName[];
	/** Takes the rule's source where the model's is a mere "who": the one it stands for. */
	readonly antecedents: boolean;
	/** Takes the rule's source where the model's is part of it. */
	readonly fuller: boolean;
}

/**
 * Chosen on the gold articles and on PolNeAR dev, by `npm run evaluate -- --finders`. Choose again
 * when the weights change. One choice is the codebook's and not the figures': `subject-verb-nested` is
 * added because it marks who speaks within what another says; PolNeAR marks the outermost only, so
 * there it costs precision, and on gold it changes nothing.
 */
export const POLICY: Policy = {
	aloneFrom: 0.5,
	stronger: ["citing", "hearsay-adverb", "passive-hidden", "quoted-as", "subject-verb-nested"],
	added: [
		"according-to",
		"citing",
		"colon-quote",
		"hearsay-adverb",
		"noun-that",
		"passive-by",
		"shared-subject",
		"subject-verb-nested",
	],
	antecedents: true,
	fuller: true,
};
