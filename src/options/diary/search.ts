import type { DiaryEntry } from "../../shared/diary.ts";

/** What of the diary is looked at. */
export interface DiaryFilter {
	/** Null for all outlets. */
	readonly outlet: string | null;
	/** Words that must all stand in title, outlet or address. */
	readonly words: string;
}

/** The entries that a filter lets through, in their order. */
export function filtered(
	entries: readonly DiaryEntry[],
	{ outlet, words }: DiaryFilter,
): readonly DiaryEntry[] {
	const wanted = plain(words)
		.split(/\s+/)
		.filter((word) => word !== "");
	return entries.filter((entry) => {
		if (outlet !== null && entry.outlet !== outlet) return false;
		const said = plain(`${entry.title ?? ""} ${entry.outlet} ${entry.address}`);
		return wanted.every((word) => said.includes(word));
	});
}

/** Small letters without accents. */
function plain(words: string): string {
	return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
