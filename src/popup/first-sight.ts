import type { ListedSource, SourceGroup } from "../report/source-groups.ts";
import type { Settings } from "../shared/settings.ts";

/** With so many sources a popup, at most 600 pixels high, is full below its headline. */
export const FIRST_SIGHT = 8;

/** A group, and those of its sources that are drawn. */
export interface SeenGroup {
	readonly group: SourceGroup;
	/** Its category is marked in the page too; a post itself is marked as second-hand. */
	readonly isOpen: boolean;
	readonly seen: readonly ListedSource[];
}

/**
 * The groups that come first, with so many sources in all. One that is folded takes a line; its sources
 * are drawn when it is unfolded.
 */
export function seenOf(
	groups: readonly SourceGroup[],
	marked: Settings["marked"],
	most: number,
): readonly SeenGroup[] {
	let room = most;
	return groups.flatMap((group) => {
		if (room <= 0) return [];
		const { name, sources } = group;
		const isOpen = marked[name === "post" ? "second-hand" : name];
		const seen = isOpen ? sources.slice(0, room) : sources;
		room -= isOpen ? seen.length : 1;
		return [{ group, isOpen, seen }];
	});
}

/** Whether that is all there is. */
export function isWhole(seen: readonly SeenGroup[], groups: readonly SourceGroup[]): boolean {
	const last = seen.at(-1);
	return seen.length === groups.length && last?.seen.length === last?.group.sources.length;
}
