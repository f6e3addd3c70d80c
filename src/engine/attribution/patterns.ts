/**
 * Every pattern with what it looks for, in one line for the reader of the code, and its precision:
 * the share of its findings that were right on the articles annotated under the codebook and, where
 * PolNeAR marks the same thing, on its training part (`tools/training/pattern-precision.ts`; PolNeAR
 * leaves out nested statements and words within quotations by its guidelines, and takes the outlet
 * that quotes somebody as the source). With fewer than 20 findings one right and one wrong are added.
 */
export const PATTERNS = {
	"subject-verb": {
		precision: 0.89,
		means: "A reporting verb after its subject: “the mayor said”.",
	},
	"subject-verb-nested": {
		precision: 0.79,
		means: "A reporting verb within what somebody else says: “they said the army reported”.",
	},
	"subject-verb-quoted": {
		precision: 0.79,
		means: "A reporting verb within a quotation, about somebody else's words.",
	},
	"subject-belief": {
		precision: 0.65,
		means: "A verb of belief or expectation after its subject: “analysts expect”.",
	},
	"subject-attitude": {
		precision: 0.38,
		means: "A verb of wish or stance after its subject: “the senator supports”.",
	},
	"verb-subject": {
		precision: 0.91,
		means: "A reporting verb before its subject: “said the mayor”.",
	},
	"shared-subject": {
		precision: 0.72,
		means: "A further reporting verb of a subject that stands further back: “, adding that”.",
	},
	"passive-by": {
		precision: 0.59,
		means: "A passive that names its source: “was described by neighbors as”.",
	},
	"passive-hidden": {
		precision: 0.91,
		means: "A passive that names no source: “is believed to”.",
	},
	"hearsay-adverb": {
		precision: 0.86,
		means: "An adverb that passes something on with no source: “reportedly”.",
	},
	"according-to": {
		precision: 0.93,
		means: "“According to” and its like, with the source after it.",
	},
	"quoted-as": {
		precision: 0.8,
		means: "Somebody else's quotation of a source: “was quoted as saying”.",
	},
	"telling-deed": {
		precision: 0.75,
		means: "A deed that tells, of several words: “made it clear that”, “took to Twitter to say”.",
	},
	citing: {
		precision: 0.75,
		means: "“Citing” or “quoting”, with the one who is cited after it.",
	},
	"noun-that": {
		precision: 0.73,
		means: "A reporting noun with or without its source: “the mayor's claim that”.",
	},
	"colon-quote": {
		precision: 0.87,
		means: "A name, a colon, and what was said.",
	},
} as const;

export type PatternName = keyof typeof PATTERNS;

/** Stable ids of all patterns; each has a sentence for the reader in the extension's messages. */
export const PATTERN_IDS = Object.keys(PATTERNS) as readonly PatternName[];
