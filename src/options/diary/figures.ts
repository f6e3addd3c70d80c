import { CATEGORIES, type Category } from "../../engine/index.ts";
import type { DiaryEntry } from "../../shared/diary.ts";

/** Attributed statements by category. */
export type Figures = DiaryEntry["counts"];

/** What was read of one outlet. */
export interface OutletFigures {
	readonly outlet: string;
	readonly articles: number;
	readonly counts: Figures;
}

/** The categories that stand over the chart's line, from it upwards: the text says who speaks. */
export const ABOVE: readonly Category[] = ["named", "institutional", "second-hand"];
/** And those under it, from it downwards. */
export const BELOW: readonly Category[] = ["unnamed", "vague"];

/** The figures of several articles together. */
export function summed(entries: readonly DiaryEntry[]): Figures {
	const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<
		Category,
		number
	>;
	for (const entry of entries) {
		for (const category of CATEGORIES) counts[category] += entry.counts[category];
	}
	return counts;
}

/** How many statements fall in some of the categories. */
export function inAll(counts: Figures, categories: readonly Category[]): number {
	return categories.reduce((sum, category) => sum + counts[category], 0);
}

/** Every outlet of the diary, by its name: the diary ranks nobody. */
export function byOutlet(entries: readonly DiaryEntry[], language: string): OutletFigures[] {
	const theirs = new Map<string, DiaryEntry[]>();
	for (const entry of entries) {
		const known = theirs.get(entry.outlet);
		if (known) known.push(entry);
		else theirs.set(entry.outlet, [entry]);
	}
	const order = new Intl.Collator(language);
	return [...theirs]
		.map(([outlet, all]) => ({ outlet, articles: all.length, counts: summed(all) }))
		.sort((a, b) => order.compare(a.outlet, b.outlet));
}

/** Outlets of which a small chart is worth drawing: those read most, still by name. */
export function readMost(outlets: readonly OutletFigures[], most: number): OutletFigures[] {
	const kept = new Set(outlets.toSorted((a, b) => b.articles - a.articles).slice(0, most));
	return outlets.filter((one) => kept.has(one));
}
