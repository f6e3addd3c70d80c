import type { Report, TabState } from "../shared/tab-state.ts";

/** A tab's result, or what is known of a long page's beginning; null for neither. */
export function reportIn(tab: TabState): Report | null {
	if (tab.status === "read") return tab.report;
	return (tab.status === "reading" && tab.soFar) || null;
}

/** Whether a page is marked, be its result too large to be kept. */
export function isMarked(tab: TabState): boolean {
	return tab.status === "read" || (tab.status === "failed" && tab.reason === "storage");
}
