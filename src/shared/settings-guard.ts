import { CATEGORIES, type Category } from "../engine/index.ts";
import { type Guard, isOneOf, isPlain, isRecordOf, isTrueOrFalse } from "./guard.ts";
import { isHost } from "./hosts.ts";
import { isMarked, isMarkStyle } from "./mark-settings-guard.ts";
import {
	DEFAULT_SETTINGS,
	RUN_MODES,
	SETTINGS_VERSION,
	type Settings,
	type SettingsChange,
	SITE_CHOICES,
	type SiteChoice,
} from "./settings.ts";
import { migrated, versionOf } from "./settings-migrations.ts";
import type { Soundness } from "./soundness.ts";

/** A reader picks sites one by one; more than this is not a reader's doing. */
const MOST_SITES = 5_000;

/** Whether there is room for a choice of this host's own. */
export function mayHold(sites: Settings["sites"], host: string): boolean {
	return Object.hasOwn(sites, host) || Object.keys(sites).length < MOST_SITES;
}

const isCategory = isOneOf(CATEGORIES);
export const isRunMode = isOneOf(RUN_MODES);
export const isSiteChoice: Guard<SiteChoice> = isOneOf(SITE_CHOICES);

function isSites(value: unknown): value is Settings["sites"] {
	if (!isPlain(value)) return false;
	const entries = Object.entries(value);
	return (
		entries.length <= MOST_SITES &&
		entries.every(([host, choice]) => isHost(host) && isSiteChoice(choice))
	);
}

/** Some of the categories, and nothing else. */
function isPartOfMarked(value: unknown): value is Partial<Settings["marked"]> {
	return (
		isPlain(value) &&
		Object.entries(value).every(([key, on]) => isCategory(key) && isTrueOrFalse(on))
	);
}

/** What a view may change field by field. */
const CHANGEABLE: {
	readonly [K in keyof SettingsChange]-?: Guard<NonNullable<SettingsChange[K]>>;
} = {
	run: isRunMode,
	marksShown: isTrueOrFalse,
	marked: isPartOfMarked,
	markStyle: isMarkStyle,
	showLessCertain: isTrueOrFalse,
	diary: isTrueOrFalse,
};

export const isSettings: Guard<Settings> = isRecordOf<Settings>({
	...CHANGEABLE,
	version: isOneOf([SETTINGS_VERSION]),
	sites: isSites,
	marked: isMarked,
});

/** Some of the changeable fields, and no others. */
export function isSettingsChange(value: unknown): value is SettingsChange {
	return (
		isPlain(value) &&
		Object.entries(value).every(
			([key, field]) =>
				Object.hasOwn(CHANGEABLE, key) && CHANGEABLE[key as keyof SettingsChange](field),
		)
	);
}

/**
 * Reads stored settings. Storage may be empty, damaged or written by another version: what an earlier
 * one kept is migrated, each field that does not fit falls back to its default, the others are kept.
 */
export function parseSettings(stored: unknown): Settings {
	if (!isPlain(stored)) return DEFAULT_SETTINGS;
	const found = migrated(stored);
	const fitting = <T>(guard: Guard<T>, value: unknown, fallback: T) =>
		guard(value) ? value : fallback;
	return {
		version: SETTINGS_VERSION,
		run: fitting(isRunMode, found.run, DEFAULT_SETTINGS.run),
		sites: parseSites(found.sites),
		marksShown: fitting(isTrueOrFalse, found.marksShown, DEFAULT_SETTINGS.marksShown),
		marked: parseMarked(found.marked),
		markStyle: fitting(isMarkStyle, found.markStyle, DEFAULT_SETTINGS.markStyle),
		showLessCertain: fitting(
			isTrueOrFalse,
			found.showLessCertain,
			DEFAULT_SETTINGS.showLessCertain,
		),
		diary: fitting(isTrueOrFalse, found.diary, DEFAULT_SETTINGS.diary),
	};
}

/** Whether stored settings were understood as a whole. None at all are: nothing was chosen yet. */
export function soundnessOfSettings(stored: unknown): Soundness {
	if (stored === undefined) return "sound";
	if (!isPlain(stored)) return "damaged";
	if (versionOf(stored) > SETTINGS_VERSION) return "newer";
	return isSettings(migrated(stored)) ? "sound" : "damaged";
}

function parseSites(stored: unknown): Settings["sites"] {
	if (!isPlain(stored)) return {};
	return Object.fromEntries(
		Object.entries(stored)
			.filter((entry): entry is [string, SiteChoice] => isHost(entry[0]) && isSiteChoice(entry[1]))
			.slice(0, MOST_SITES),
	);
}

function parseMarked(stored: unknown): Settings["marked"] {
	const marked: Record<Category, boolean> = { ...DEFAULT_SETTINGS.marked };
	if (!isPlain(stored)) return marked;
	for (const category of CATEGORIES) {
		const value = Object.hasOwn(stored, category) ? stored[category] : undefined;
		if (isTrueOrFalse(value)) marked[category] = value;
	}
	return marked;
}
