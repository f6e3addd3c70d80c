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
			return listed(sites);
		case "on-click":
			return [];
	}
}

/**
 * Match patterns that the settings have a use for. Sites that were listed are read by themselves again
 * where "every site" is left.
 */
export function patternsInUse({ run, sites }: Pick<Settings, "run" | "sites">): readonly string[] {
	if (run === "on-click") return [];
	return run === "every-site" ? [EVERY_SITE, ...listed(sites)] : listed(sites);
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

function listed(sites: Settings["sites"]): readonly string[] {
	return Object.keys(sites)
		.filter((host) => sites[host] === "on")
		.map(patternOf);
}
