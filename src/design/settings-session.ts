import { type Shortcut, shortcuts } from "../platform/commands.ts";
import { askToRead, mayRead, stopReadingAll } from "../platform/permissions.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { isStorageFull } from "../platform/storage.ts";
import { askBackground } from "../platform/views.ts";
import { EVERY_SITE } from "../shared/hosts.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { modeBorneOut, patternsForMode } from "../shared/run-mode.ts";
import {
	DEFAULT_SETTINGS,
	type RunMode,
	type Settings,
	type SettingsChange,
	type SiteChoice,
} from "../shared/settings.ts";

/** Everything a page about the settings shows. */
export interface SettingsState {
	readonly settings: Settings;
	/** The run mode that settings and permissions bear out together. */
	readonly mode: RunMode;
	readonly shortcuts: readonly Shortcut[];
	/** What was just done or not done. */
	readonly told: MessageKey | null;
}

/** What a reader can want of such a page. */
export interface SettingsIntents {
	change(change: SettingsChange): void;
	setSite(host: string, choice: SiteChoice | null): void;
	/** Must be called in the click itself: it may ask for a permission. */
	chooseMode(mode: RunMode): void;
	reset(): void;
}

/** Waits for some work and tells what came of it. */
export type Tell = (work: Promise<MessageKey>) => void;

type Update = (changed: Partial<SettingsState>) => void;

/** Opens a page about the settings and keeps it up to date. */
export async function startSettingsSession(
	draw: (state: SettingsState, intents: SettingsIntents, tell: Tell) => void,
): Promise<void> {
	let state = await firstState();
	const update: Update = (changed) => {
		state = { ...state, ...changed };
		draw(state, intents, tellOf);
	};
	const tellOf: Tell = (work) => {
		work.catch(troubleOf).then((told) => update({ told }));
	};
	const intents: SettingsIntents = {
		change: (change) => tell(update, askBackground("changeSettings", change)),
		setSite: (host, choice) => tell(update, askBackground("setSite", { host, choice })),
		chooseMode: (mode) => chooseMode(update, state, mode),
		reset: () => tell(update, reset(), "told_reset"),
	};
	settingsStore.onChanged(async (settings) => {
		update({ settings, mode: await modeOf(settings) });
	});
	update({});
}

async function firstState(): Promise<SettingsState> {
	const settings = await settingsStore.read();
	const [mode, keys] = await Promise.all([modeOf(settings), shortcuts()]);
	return { settings, mode, shortcuts: keys, told: null };
}

async function modeOf({ run }: Settings): Promise<RunMode> {
	return run === "every-site" ? modeBorneOut(run, await mayRead([EVERY_SITE])) : run;
}

async function tell(
	update: Update,
	work: Promise<Settings>,
	done: MessageKey = "told_saved",
): Promise<void> {
	try {
		const settings = await work;
		update({ settings, mode: await modeOf(settings), told: done });
	} catch (error) {
		update({ told: troubleOf(error) });
	}
}

/** Nothing was kept: there is no room for it, or the background stayed away. */
function troubleOf(error: unknown): MessageKey {
	return isStorageFull(error) ? "told_storage_full" : "told_not_saved";
}

/** Keeps the mode first and asks in the same click: browsers show their question only then. */
async function chooseMode(update: Update, before: SettingsState, run: RunMode): Promise<void> {
	const patterns = patternsForMode(run, before.settings);
	const kept = askBackground("changeSettings", { run });
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	if (allowed) return tell(update, run === "on-click" ? thenGiveBack(kept) : kept);
	await tell(update, askBackground("changeSettings", { run: before.mode }), "told_not_allowed");
}

/** What is no longer used is given back. */
async function thenGiveBack(kept: Promise<Settings>): Promise<Settings> {
	const settings = await kept;
	await stopReadingAll();
	return settings;
}

async function reset(): Promise<Settings> {
	const settings = await askBackground("replaceSettings", DEFAULT_SETTINGS);
	await stopReadingAll();
	return settings;
}
