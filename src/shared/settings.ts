import type { Category } from "../engine/index.ts";

/** When the extension reads a page without being asked. */
export const RUN_MODES = ["on-click", "listed-sites", "every-site"] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** What a reader chose for one host: read there on its own, or never. */
export const SITE_CHOICES = ["on", "off"] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

/** How strongly marks are drawn. The form of their lines is what tells them apart, so it stays. */
export const MARK_STYLES = ["fine", "plain", "tinted"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const SETTINGS_VERSION = 2;

export interface Settings {
	readonly version: typeof SETTINGS_VERSION;
	readonly run: RunMode;
	/** Hosts with a choice of their own. */
	readonly sites: Readonly<Record<string, SiteChoice>>;
	readonly marksShown: boolean;
	/** Which categories are underlined in the page. */
	readonly marked: Readonly<Record<Category, boolean>>;
	readonly markStyle: MarkStyle;
	/** Also show findings under the default confidence. */
	readonly showLessCertain: boolean;
	/** Keep a diary of the articles that were read, on this device. */
	readonly diary: boolean;
}

/** The part of the settings that painting needs; the reader's list of sites stays out of pages. */
export type MarkSettings = Pick<
	Settings,
	"marksShown" | "marked" | "markStyle" | "showLessCertain"
>;

/** The fields to change, and the categories among those that are marked; the others stay as they are. */
export interface SettingsChange extends Partial<Omit<Settings, "version" | "sites" | "marked">> {
	readonly marked?: Partial<Settings["marked"]>;
}

/** The settings after a change. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
	return { ...settings, ...change, marked: { ...settings.marked, ...change.marked } };
}

/** Quiet by default: what a reader would want to notice, not every "she said". */
export const DEFAULT_SETTINGS: Settings = {
	version: SETTINGS_VERSION,
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
	markStyle: "plain",
	showLessCertain: false,
	diary: false,
};
