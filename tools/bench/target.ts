import { aligned } from "./table.ts";

/** A figure beside what was set as its goal. */
export interface Target {
	readonly name: string;
	readonly figure: number;
	/** At most this. */
	readonly goal: number;
	readonly unit: string;
}

/** Figures beside their goals, and whether each is met. */
export function targetTable(targets: readonly Target[]): string {
	const rows = targets.map(({ name, figure, goal, unit }) => [
		name,
		`${Number.isNaN(figure) ? "–" : figure.toFixed(2)} ${unit}`.trimEnd(),
		`≤ ${goal} ${unit}`.trimEnd(),
		figure <= goal ? "met" : "not met",
	]);
	return aligned(["target", "figure", "goal", ""], rows);
}
