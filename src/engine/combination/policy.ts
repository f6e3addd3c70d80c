import type { PatternName } from "../attribution/patterns.ts";

/** How findings of model and rules become one list. */
export interface Policy {
	/** From this likelihood on a candidate counts as passing something on. */
	readonly reportedFrom: number;
	/** A less likely candidate that no rule found counts as an attitude from this confidence on. */
	readonly attitudeFrom: number;
	/** Patterns that know better than the model what their cue's source and content are. */
	readonly stronger: readonly PatternName[];
	/** Takes the rule's source where the model's is a mere "who": the one it stands for. */
	readonly antecedents: boolean;
	/** Takes the rule's source where the model's is part of it. */
	readonly fuller: boolean;
}

/**
 * Chosen on the gold articles and on PolNeAR dev, by `npm run evaluate -- --finders`. Choose again
 * when the weights change.
 */
export const POLICY: Policy = {
	reportedFrom: 0.35,
	attitudeFrom: 0.5,
	stronger: ["citing", "hearsay-adverb", "passive-hidden", "quoted-as", "subject-verb-nested"],
	antecedents: true,
	fuller: true,
};
