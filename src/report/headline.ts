import type { Category } from "../engine/index.ts";

/** The figure a reader is told first. `total` and `unnamed` count attributions. */
export type Headline =
	| { readonly case: "nothing" }
	| { readonly case: "one-of-one" }
	| { readonly case: "none-of-one" }
	| { readonly case: "none"; readonly total: number }
	| { readonly case: "all"; readonly total: number }
	| { readonly case: "one"; readonly total: number }
	| { readonly case: "some"; readonly unnamed: number; readonly total: number };

/** Attributions in each category. */
export type Counts = Readonly<Record<Category, number>>;

/** Every number has a sentence of its own kind, so that none reads like a form filled in. */
export function headlineOf(counts: Counts): Headline {
	const { unnamed } = counts;
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	if (total === 0) return { case: "nothing" };
	if (total === 1) return { case: unnamed === 1 ? "one-of-one" : "none-of-one" };
	if (unnamed === 0) return { case: "none", total };
	if (unnamed === total) return { case: "all", total };
	if (unnamed === 1) return { case: "one", total };
	return { case: "some", unnamed, total };
}
