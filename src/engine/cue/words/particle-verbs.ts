/** Reporting verbs with a particle, as lemmas. Compiled for this project from `reporting-verbs.ts`. */

/** Words right after a verb that belong to it: "called for", "hit back". */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
	["call", ["for", "on", "out"]],
	["fire", ["back"]],
	["go", ["on"]],
	["hit", ["back", "out"]],
	["point", ["out", "to"]],
	["push", ["back"]],
	["shoot", ["back"]],
	["spell", ["out"]],
	["sum", ["up"]],
	["tweet", ["out"]],
	["write", ["back"]],
]);

/** Verbs that report only with their particle: "went" and "pointed" alone tell of no words. */
export const NEED_PARTICLE = ["go", "point", "push", "shoot"] as const;
