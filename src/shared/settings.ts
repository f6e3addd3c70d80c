import type { Category } from "../engine/index.ts";

/** When the extension reads a page without being asked. */
export type RunMode = "on-click" | "listed-sites" | "every-site";

export interface Settings {
	readonly version: 1;
	readonly run: RunMode;
	/** Hosts with a choice of their own: read there on its own, or never. */
	readonly sites: Readonly<Record<string, "on" | "off">>;
	readonly marksShown: boolean;
	/** Which categories are underlined in the page. */
	readonly marked: Readonly<Record<Category, boolean>>;
	/** Also show findings under the default confidence. */
	readonly showLessCertain: boolean;
}

/** Quiet by default: what a reader would want to notice, not every "she said". */
export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	run: "on-click",
	sites: {},
	marksShown: true,
	marked: {
		named: false,
		institutional: false,
		"second-hand": true,
		unnamed: true,
		vague: true,
	},
	showLessCertain: false,
};
