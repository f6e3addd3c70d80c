import { growthBetween } from "../table.ts";
import type { Target } from "../target.ts";
import type { PageCost, PageCosts } from "./measure.ts";
import type { BundleSize } from "./sizes.ts";

export const KIB = 1_024;

/** The goals that are set for what the extension costs a page and its reader. */
export function targetsOf(
	{ articles, app, front, saved, waits }: PageCosts,
	sizes: readonly BundleSize[],
): Target[] {
	const [column, long] = [withWords(articles, 1_000), withWords(articles, 100_000)];
	const all = [...articles, app, front, ...saved];
	const size = (...names: string[]) =>
		sizes
			.filter(({ name }) => names.includes(name))
			.reduce((sum, { gzipped }) => sum + gzipped / KIB, 0);
	const limit = (name: string, figure: number, goal: number, unit: string) => {
		return { name, figure, goal, unit };
	};
	return [
		limit("scripts in any page, gzipped", size("gate"), 3, "KB"),
		limit("scripts in an article, gzipped", size("gate", "content"), 25, "KB"),
		limit("main thread, 1,000 words", column.with.ours, 15, "ms"),
		limit("longest task, 1,000 words", column.with.longest, 16, "ms"),
		limit("longest task, 100,000 words", long.with.longest, 50, "ms"),
		limit("layout shift, any page", most(all, shiftOf), 0, ""),
		limit("nodes added, any page", most(all, nodesOf), 0, ""),
		limit(
			"growth of main thread, exponent",
			growth(column, long, ({ ours }) => ours),
			1.1,
			"",
		),
		limit(
			"growth of worker, exponent",
			growth(column, long, ({ worker }) => worker),
			1.1,
			"",
		),
		limit("test, front page", front.with.ours - front.with.starting, 2, "ms"),
		limit("test, app of 75,000 elements", app.with.ours - app.with.starting, 2, "ms"),
		limit("click to popup's first paint", waits.popupPaint, 100, "ms"),
		limit("cold worker, 1,000 words read", waits.cold, 250, "ms"),
	];
}

/** Layout shift that the extension adds. */
export function shiftOf(cost: PageCost): number {
	return cost.with.shift - cost.without.shift;
}

/** Nodes that the extension adds to the document. */
export function nodesOf(cost: PageCost): number {
	return cost.with.nodes - cost.without.nodes;
}

function withWords(costs: readonly PageCost[], words: number): PageCost {
	return costs.find(({ page }) => page.words === words)!;
}

function most(costs: readonly PageCost[], figure: (cost: PageCost) => number): number {
	return Math.max(...costs.map(figure));
}

function growth(
	short: PageCost,
	long: PageCost,
	time: (visit: PageCost["with"]) => number,
): number {
	const [from, to] = [short, long].map((cost) => {
		return { words: cost.page.words ?? 0, time: time(cost.with) };
	});
	return growthBetween(from!, to!);
}
