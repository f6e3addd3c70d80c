import {
	type Analysis,
	type Attribution,
	CATEGORIES,
	type Category,
	categoryOf,
} from "../../src/engine/index.ts";

/** How many attributions fall into each category, in the order of the bar. */
export function countCategories(
	attributions: readonly Attribution[],
): readonly (readonly [category: Category, count: number])[] {
	const categories = attributions.map(categoryOf);
	return CATEGORIES.map((category) => [
		category,
		categories.filter((one) => one === category).length,
	]);
}

/** The headline figure as a sentence. */
export function headlineOf({ attributions }: Pick<Analysis, "attributions">): string {
	const all = attributions.length;
	if (all === 0) return "No attributed statements found.";
	const unnamed = attributions.filter((one) => categoryOf(one) === "unnamed").length;
	if (unnamed === 0) return `None of ${all} attributed statements rests on an unnamed source.`;
	const verb = unnamed === 1 ? "rests" : "rest";
	return `${unnamed} of ${all} attributed statements ${verb} on unnamed sources.`;
}
