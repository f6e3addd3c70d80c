import { EVERY_SITE } from "./hosts.ts";
import type { RunMode } from "./settings.ts";

/** Match patterns the browser must have granted for a mode; listed sites were asked for one by one. */
export function patternsForMode(mode: RunMode): readonly string[] {
	return mode === "every-site" ? [EVERY_SITE] : [];
}

/** The mode that holds when the browser grants, or does not grant, every site. */
export function modeBorneOut(mode: RunMode, everySiteGranted: boolean): RunMode {
	return mode === "every-site" && !everySiteGranted ? "on-click" : mode;
}
