/** Reporting verbs in the passive. Compiled for this project from PolNeAR's training part. */

/** Lemmas whose passive tells what was done to something, not what was said of it. */
export const NO_SPEECH_IN_PASSIVE = [
	"attack",
	"begin",
	"command",
	"decide",
	"determine",
	"direct",
	"dismiss",
	"end",
	"figure",
	"find",
	"finish",
	"fire",
	"forget",
	"hit",
	"know",
	"offer",
	"order",
	"post",
	"push",
	"question",
	"read",
	"reference",
	"reject",
	"rule",
	"shoot",
	"start",
	"threaten",
	"understand",
	"write",
] as const;

/** Lemmas whose participle needs no auxiliary: "as reported by". */
export const REDUCIBLE = [
	"allege",
	"announce",
	"call",
	"cite",
	"claim",
	"confirm",
	"describe",
	"dub",
	"predict",
	"quote",
	"report",
] as const;
