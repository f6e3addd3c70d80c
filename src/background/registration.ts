import type { Registration } from "../platform/scripting.ts";
import { EVERY_SITE, patternOf } from "../shared/hosts.ts";
import type { Settings, SiteChoice } from "../shared/settings.ts";

function patterns(settings: Settings, choice: SiteChoice): string[] {
	return Object.keys(settings.sites)
		.filter((host) => settings.sites[host] === choice)
		.sort()
		.map(patternOf);
}

/**
 * Where the content script shall run on its own. Permission is not asked here: both browsers run
 * registered scripts only where the reader has let the extension in, and start and stop as that
 * changes.
 */
export function registrationFor(settings: Settings): Registration {
	const excluded = patterns(settings, "off");
	switch (settings.run) {
		case "every-site":
			return { matches: [EVERY_SITE], excluded };
		case "listed-sites":
			return { matches: patterns(settings, "on"), excluded };
		case "on-click":
			return { matches: [], excluded };
	}
}

/**
 * The settings that are still true after permissions were withdrawn or not given: what the reader
 * took back in the browser is not chosen any longer.
 *
 * @returns the same object when all is true
 */
export async function settingsWithin(
	settings: Settings,
	mayRead: (pattern: string) => Promise<boolean>,
): Promise<Settings> {
	if (settings.run === "on-click" || (await mayRead(EVERY_SITE))) return settings;
	const sites: Record<string, SiteChoice> = {};
	for (const [host, choice] of Object.entries(settings.sites)) {
		if (choice === "off" || (await mayRead(patternOf(host)))) sites[host] = choice;
	}
	const run = Object.values(sites).includes("on") ? "listed-sites" : "on-click";
	const isSame = Object.keys(sites).length === Object.keys(settings.sites).length;
	return isSame && run === settings.run ? settings : { ...settings, sites, run };
}
