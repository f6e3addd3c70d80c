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

/** Index of the first that starts at a token or behind it, in a list in the order of the text. */
export function firstFrom<Thing>(
	things: readonly Thing[],
	startOf: (thing: Thing) => number,
	token: number,
): number {
	let from = 0;
	let to = things.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (startOf(things[middle]!) < token) from = middle + 1;
		else to = middle;
	}
	return from;
}
