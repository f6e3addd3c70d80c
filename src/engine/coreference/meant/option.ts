import type { Entity } from "../entity.ts";
import type { Entry, Referent } from "../referent.ts";

/** A clue's name, and how much of it there is. */
export type Clue = readonly [name: string, value: number];

/** Whom a description of people may mean. */
export type Option =
	/** Nobody the text spoke of before, nor anybody it names. */
	| { readonly sort: "new" }
	/** People without a name who spoke before. */
	| { readonly sort: "known"; readonly referent: Referent; readonly last: Entry }
	/** Somebody the text names, before or after. */
	| { readonly sort: "named"; readonly entity: Entity }
	/** Several of those the text names; how many it names whom the noun fits. */
	| { readonly sort: "several"; readonly fitting: number };

/** One whom a description may mean, with what speaks for and against it. */
export interface Candidate {
	readonly option: Option;
	/** Worked out when asked for: most candidates are ruled out before. */
	readonly clues: readonly Clue[];
	/** Nobody means it, however much speaks for it, unless the rules do. */
	readonly isRuledOut: boolean;
	/** The rules take it for the one meant. */
	readonly isRuled?: boolean;
}

/** Clues that are there or not. */
export function cluesNamed(names: readonly string[]): readonly Clue[] {
	return names.map((name) => [name, 1]);
}
