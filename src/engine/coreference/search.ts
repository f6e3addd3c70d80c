import type { Entry, Referent } from "./referent.ts";

/** Entries looked back at for what a description means. */
const LONGEST_LOOK_BACK = 250;
/** The referent of the last entry that fits; null where none of those near does. */
export function search(
	entries: readonly Entry[],
	fits: (entry: Entry) => boolean,
): Referent | null {
	const until = Math.max(0, entries.length - LONGEST_LOOK_BACK);
	for (let i = entries.length - 1; i >= until; i--) {
		if (fits(entries[i]!)) return entries[i]!.referent;
	}
	return null;
}
