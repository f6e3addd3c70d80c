import type { EngineTime } from "./engine.ts";
import type { Rival } from "./rivals.ts";

/** Times as lines of a table with right-aligned figures. */
export function tableOf(times: readonly EngineTime[]): string {
	const rows = times.map(({ name, words, attributions, first, median, slowest, processor }) => [
		name,
		words.toLocaleString("en"),
		attributions.toLocaleString("en"),
		first.toFixed(2),
		median.toFixed(2),
		slowest.toFixed(2),
		processor.toFixed(2),
	]);
	const head = ["engine", "words", "attributions"];
	const figures = ["first round", "warm: ms / 1,000 words", "slowest", "processor"];
	return aligned([...head, ...figures], rows);
}

/** Exponent b of time = a · words^b between the shortest and the longest text; 1 is linear. */
export function growthOf(short: EngineTime, long: EngineTime): number {
	const [from, to] = [short, long].map(({ median, words }) => ({ words, time: median * words }));
	return growthBetween(from!, to!);
}

/** A length and the time it takes, in whatever unit. */
interface Timed {
	readonly words: number;
	readonly time: number;
}

/** Exponent b of time = a · words^b through two lengths. */
export function growthBetween(short: Timed, long: Timed): number {
	return Math.log(long.time / short.time) / Math.log(long.words / short.words);
}

/** The rivals' times, and how many times theirs ours is. */
export function rivalTable(rivals: readonly Rival[]): string {
	const rows = rivals.map(({ name, median, ratio }) => [
		name,
		median.toFixed(2),
		`${ratio.toFixed(2)} ×`,
	]);
	return aligned(["in the same run", "ms / 1,000 words", "On Record's share"], rows);
}

/** Lines of cells: the first column to the left, all others to the right. */
export function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
			.join("  ");
	return [head, ...rows].map(line).join("\n");
}
