import { FIRST_OF_MANY } from "../report/notes.tsx";
import type { ListedSource, SourceGroup } from "../report/source-groups.ts";
import type { Settings } from "../shared/settings.ts";
import { LEAST } from "./least-heights.ts";

/** A popup is at most 600 pixels high; this is left where there are headline, categories and footer alone. */
const ROOM = 340;

/** A group, and those of its sources that are drawn. */
export interface SeenGroup {
	readonly group: SourceGroup;
	/** Its category is marked in the page too; a post itself is marked as second-hand. */
	readonly isOpen: boolean;
	readonly seen: readonly ListedSource[];
}

/** How high a list must be to fill the popup, with so many notes above it; CSS pixels. */
export function roomBelow(notes: number): number {
	return notes === 0 ? ROOM : ROOM - LEAST.notes - LEAST.note * Math.min(notes, FIRST_OF_MANY);
}

/**
 * The groups that come first, until a room of so many CSS pixels is full. The sources of one that is
 * folded are drawn when it is unfolded.
 */
export function seenOf(
	groups: readonly SourceGroup[],
	marked: Settings["marked"],
	room: number,
): readonly SeenGroup[] {
	let left = room;
	/** Whether there was room for it. */
	const take = (height: number) => {
		left -= height;
		return left + height > 0;
	};
	return groups.flatMap((group) => {
		if (!take(LEAST.heading)) return [];
		const { name, sources } = group;
		const isOpen = marked[name === "post" ? "second-hand" : name];
		const seen = isOpen ? sources.filter((source) => take(leastHeightOf(source))) : sources;
		return [{ group, isOpen, seen }];
	});
}

function leastHeightOf({ veil }: ListedSource): number {
	return veil ? LEAST.source + LEAST.veil : LEAST.source;
}

/** Whether that is all there is. */
export function isWhole(seen: readonly SeenGroup[], groups: readonly SourceGroup[]): boolean {
	const last = seen.at(-1);
	return seen.length === groups.length && last?.seen.length === last?.group.sources.length;
}
