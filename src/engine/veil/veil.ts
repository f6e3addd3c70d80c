/** A wording by which a text says that a source stays unnamed; offsets within the sentence. */
export interface VeilMatch {
	readonly start: number;
	readonly end: number;
	/** The words are themselves the reason: "not authorized to speak publicly". */
	readonly isReason: boolean;
}

/** One family of such wordings. Matches come in the order of the sentence. */
export type VeilPattern = (sentence: string) => readonly VeilMatch[];

/** Makes a pattern of a global expression whose every match is a veil. */
export function veilPattern(expression: RegExp, isReason = false): VeilPattern {
	return (sentence) =>
		[...sentence.matchAll(expression)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			isReason,
		}));
}

/** A pattern's examples: sentences that veil a source, and look-alikes that do not. */
export interface VeilExamples {
	readonly hits: readonly string[];
	readonly nearMisses: readonly string[];
}
