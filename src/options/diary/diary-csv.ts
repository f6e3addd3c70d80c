import { CATEGORIES } from "../../engine/index.ts";
import { csvOf } from "../../shared/csv.ts";
import type { DiaryEntry } from "../../shared/diary.ts";

/** The whole diary as a table, one row an article; times are ISO 8601 in UTC. */
export function diaryAsCsv(entries: readonly DiaryEntry[]): string {
	return csvOf([
		[
			"address",
			"title",
			"outlet",
			"first_read",
			"last_read",
			...CATEGORIES.map((category) => category.replaceAll("-", "_")),
			"sources",
		],
		...entries.map(({ address, title, outlet, firstRead, lastRead, counts, sources }) => [
			address,
			title,
			outlet,
			timeOf(firstRead),
			timeOf(lastRead),
			...CATEGORIES.map((category) => counts[category]),
			sources,
		]),
	]);
}

function timeOf(time: number): string {
	return new Date(time).toISOString();
}
