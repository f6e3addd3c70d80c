/**
 * Words that report without a source. Compiled for this project from PolNeAR's training part and
 * Hyland's hearsay evidentials (Hyland 1998, hedging).
 */

/** Adverbs that pass something on with no source. */
export const HEARSAY_ADVERBS = ["allegedly", "purportedly", "reportedly", "supposedly"] as const;

/** Participles whose passive passes something on: "is said to", "are believed to". */
export const HEARSAY_PARTICIPLES = [
	"accused",
	"alleged",
	"believed",
	"claimed",
	"considered",
	"deemed",
	"feared",
	"known",
	"learned",
	"learnt",
	"presumed",
	"reported",
	"rumored",
	"rumoured",
	"said",
	"suspected",
	"thought",
	"understood",
] as const;
