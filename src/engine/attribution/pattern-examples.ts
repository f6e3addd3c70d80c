import type { PatternName } from "./patterns.ts";

/** A sentence, the source and cue to find in it as printed (null: none), and by which pattern. */
export interface PatternHit {
	readonly text: string;
	readonly source: string | null;
	readonly cue: string;
	readonly because: PatternName;
}

/** Near misses hold nothing that one of the hits' patterns may find. */
export interface PatternExamples {
	readonly hits: readonly PatternHit[];
	readonly nearMisses: readonly string[];
}
