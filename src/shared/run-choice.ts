import { EVERY_SITE, hostOf, patternOf } from "./hosts.ts";
import type { RunMode, Settings, SiteChoice } from "./settings.ts";

/** The one question a reader is asked in front of a page: when shall pages like this be read? */
export const RUN_CHOICES = ["on-click", "this-site", "every-site", "never"] as const;
export type RunChoice = (typeof RUN_CHOICES)[number];

type RunSettings = Pick<Settings, "run" | "sites">;

/** What a choice changes: the run mode for all, if at all, and the host's own choice (null: none). */
export interface RunChange {
	readonly run?: RunMode;
	readonly site: SiteChoice | null;
}

/** Whether the reader turned the extension off for this address. */
export function isOff(url: string | null, { sites }: RunSettings): boolean {
	const host = url === null ? null : hostOf(url);
	return host !== null && Object.hasOwn(sites, host) && sites[host] === "off";
}

/** The choice that holds for a host. */
export function runChoiceOf({ run, sites }: RunSettings, host: string): RunChoice {
	if (sites[host] === "off") return "never";
	if (run === "every-site") return "every-site";
	return run === "listed-sites" && sites[host] === "on" ? "this-site" : "on-click";
}

/**
 * What to keep when the reader makes a choice on a host. Other hosts' own choices stay; leaving
 * "every site" falls back to those that are listed.
 */
export function changeFor(settings: RunSettings, host: string, choice: RunChoice): RunChange {
	switch (choice) {
		case "this-site":
			return { run: "listed-sites", site: "on" };
		case "every-site":
			return { run: "every-site", site: null };
		case "never":
			return { site: "off" };
		case "on-click":
			return { run: withoutHost(settings, host), site: null };
	}
}

/** Match patterns the browser must have granted for a choice. */
export function patternsFor(choice: RunChoice, host: string): readonly string[] {
	if (choice === "every-site") return [EVERY_SITE];
	return choice === "this-site" ? [patternOf(host)] : [];
}

function withoutHost({ run, sites }: RunSettings, host: string): RunMode {
	const listed = Object.entries(sites).some(([other, site]) => other !== host && site === "on");
	return run !== "on-click" && listed ? "listed-sites" : "on-click";
}
