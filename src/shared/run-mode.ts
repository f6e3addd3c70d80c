import { EVERY_SITE, patternOf } from "./hosts.ts";
import type { RunMode, Settings } from "./settings.ts";

/** Match patterns the browser must have granted for a mode. */
export function patternsForMode(
	mode: RunMode,
	{ sites }: Pick<Settings, "sites">,
): readonly string[] {
	switch (mode) {
		case "every-site":
			return [EVERY_SITE];
		case "listed-sites":
			return Object.keys(sites)
				.filter((host) => sites[host] === "on")
				.map(patternOf);
		case "on-click":
			return [];
	}
}

/**
 * The mode, or a site's choice, to keep when the reader says no to what the chosen one needs: the one
 * before, unless another was chosen elsewhere while the question stood open.
 *
 * @param now what is kept by then
 */
export function choiceToPutBack<Choice>(
	refused: Choice | undefined,
	before: Choice,
	now: Choice,
): Choice {
	return now === refused ? before : now;
}

/** The mode that holds when the browser grants, or does not grant, every site. */
export function modeBorneOut(mode: RunMode, everySiteGranted: boolean): RunMode {
	return mode === "every-site" && !everySiteGranted ? "on-click" : mode;
}
