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

/** CSS pixels down to the dock; zoomed in, that is not always in sight but stands under the list. */
function freeHeight(): number {
	const dock = document.querySelector(".dock");
	if (!dock || getComputedStyle(dock).position !== "sticky") return innerHeight;
	return dock.getBoundingClientRect().top;
}

function glides(): boolean {
	return !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
