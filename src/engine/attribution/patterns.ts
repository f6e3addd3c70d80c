/**
 * Every pattern with what it looks for, in one line for the reader of the code, and the share of
 * its findings that were right on PolNeAR's training part and the annotated training articles
 * (`tools/training/pattern-precision.ts` measures it).
 */
export const PATTERNS = {
	"subject-verb": {
		precision: 0.8,
		means: "A reporting verb after its subject: “the mayor said”.",
	},
	"subject-verb-nested": {
		precision: 0.6,
		means: "A reporting verb within what somebody else says.",
	},
	"subject-verb-quoted": {
		precision: 0.5,
		means: "A reporting verb within a quotation, about somebody else.",
	},
	"subject-belief": { precision: 0.7, means: "A verb of belief or expectation after its subject." },
	"subject-attitude": { precision: 0.6, means: "A verb of wish or stance after its subject." },
	"verb-subject": {
		precision: 0.9,
		means: "A reporting verb before its subject: “said the mayor”.",
	},
	"shared-subject": {
		precision: 0.8,
		means: "A further reporting verb of the same subject: “, adding that”.",
	},
	"passive-by": { precision: 0.7, means: "A passive that names its source: “was described by”." },
	"passive-hidden": { precision: 0.5, means: "A passive that names no source: “is believed to”." },
	"hearsay-adverb": { precision: 0.8, means: "An adverb that passes something on: “reportedly”." },
	"according-to": {
		precision: 0.9,
		means: "“According to” and its like, with the source after it.",
	},
	citing: { precision: 0.8, means: "“Citing” or “quoting”, with the source after it." },
	"noun-that": {
		precision: 0.6,
		means: "A reporting noun with its source: “the mayor's claim that”.",
	},
	"in-statement": {
		precision: 0.7,
		means: "A statement, report or post given as where the words stand.",
	},
	"colon-quote": { precision: 0.8, means: "A name, a colon, and what was said." },
	"quote-continues": {
		precision: 0.8,
		means: "A quotation that goes on from the paragraph before.",
	},
} as const;

export type PatternName = keyof typeof PATTERNS;

/** Stable ids of all patterns; each has a sentence for the reader in the extension's messages. */
export const PATTERN_IDS = Object.keys(PATTERNS) as readonly PatternName[];
