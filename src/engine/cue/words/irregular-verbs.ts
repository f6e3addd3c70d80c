/**
 * How the reporting verbs are inflected where no rule of spelling tells. Compiled for this project from
 * `reporting-verbs.ts` and the usual tables of English grammars.
 */

/** Third person, past, participle; the gerund is regular. */
export const IRREGULAR_VERBS: ReadonlyMap<
	string,
	readonly [third: string, past: string, participle: string]
> = new Map([
	["begin", ["begins", "began", "begun"]],
	["feel", ["feels", "felt", "felt"]],
	["find", ["finds", "found", "found"]],
	["forecast", ["forecasts", "forecast", "forecast"]],
	["foretell", ["foretells", "foretold", "foretold"]],
	["forget", ["forgets", "forgot", "forgotten"]],
	["go", ["goes", "went", "gone"]],
	["hit", ["hits", "hit", "hit"]],
	["know", ["knows", "knew", "known"]],
	["read", ["reads", "read", "read"]],
	["say", ["says", "said", "said"]],
	["see", ["sees", "saw", "seen"]],
	["seek", ["seeks", "sought", "sought"]],
	["shoot", ["shoots", "shot", "shot"]],
	["show", ["shows", "showed", "shown"]],
	["sing", ["sings", "sang", "sung"]],
	["swear", ["swears", "swore", "sworn"]],
	["tell", ["tells", "told", "told"]],
	["think", ["thinks", "thought", "thought"]],
	["understand", ["understands", "understood", "understood"]],
	["write", ["writes", "wrote", "written"]],
]);

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS = [
	"admit",
	"beg",
	"begin",
	"blog",
	"brag",
	"concur",
	"dub",
	"forget",
	"hit",
	"nod",
	"pan",
	"plan",
	"prefer",
	"quip",
	"rebut",
	"refer",
	"rip",
	"shrug",
	"slam",
	"sum",
] as const;
