import type { ReaderPlace } from "../shared/reader-place.ts";

/** CSS pixels that an entry keeps from the edges while the reader scrolls; it need not when picked. */
const MARGIN = 48;

/** Whether the reader is at the list itself: then it does not move under their hands. */
export function isBusy(list: Element): boolean {
	return list.matches(":hover") || list.querySelector(":focus-visible") !== null;
}

/** Scrolls an entry into the part of the panel that the dock leaves free, unless it is there. */
export function bringIntoSight(entry: Element, by: ReaderPlace["by"]): void {
	const { top, bottom } = entry.getBoundingClientRect();
	const free = freeHeight();
	const margin = by === "picking" ? 0 : Math.min(MARGIN, free / 6);
	if (top >= margin && bottom <= free - margin) return;
	const isFirst = entry.parentElement?.previousElementSibling === null;
	const fitsAtTop = scrollY + bottom <= free - margin;
	const goal = isFirst && fitsAtTop ? 0 : scrollY + (top + bottom) / 2 - free / 2;
	scrollTo({ top: goal, behavior: glides() ? "smooth" : "instant" });
}

/** CSS pixels down to what stays in sight: the dock, or of a zoomed one only what was just done. */
function freeHeight(): number {
	const pinned = [...document.querySelectorAll(".dock, .dock > .told")].filter(
		(part) => getComputedStyle(part).position === "sticky",
	);
	return Math.min(innerHeight, ...pinned.map((part) => part.getBoundingClientRect().top));
}

function glides(): boolean {
	return !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
