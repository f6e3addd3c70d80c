import { type Analysis, type Attribution, CATEGORIES, categoryOf } from "../../src/engine/index.ts";

/** How many attributions fall into each category, in the order of the bar. */
export function countCategories(attributions: readonly Attribution[]): [string, number][] {
	const counts = new Map<string, number>(CATEGORIES.map((category) => [category, 0]));
	for (const attribution of attributions) {
		const category = categoryOf(attribution);
		counts.set(category, (counts.get(category) ?? 0) + 1);
	}
	return [...counts];
}

/** The headline figure as a sentence. */
export function headlineOf({ attributions }: Analysis): string {
	const all = attributions.length;
	if (all === 0) return "No attributed statements found.";
	const unnamed = attributions.filter((one) => categoryOf(one) === "unnamed").length;
	if (unnamed === 0) return `None of ${all} attributed statements rests on an unnamed source.`;
	const verb = unnamed === 1 ? "rests" : "rest";
	return `${unnamed} of ${all} attributed statements ${verb} on unnamed sources.`;
}
