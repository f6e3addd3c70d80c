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

type Draw = (state: SettingsState) => void;

/** What a page shows. What it is told and answered may come in any order: the latest settings hold. */
class Shown {
	readonly #draw: Draw;
	#state: SettingsState;
	/** Counts the settings that came. */
	#turn = 0;

	constructor(state: SettingsState, draw: Draw) {
		this.#state = state;
		this.#draw = draw;
	}

	get state(): SettingsState {
		return this.#state;
	}

	update(changed: Partial<SettingsState>): void {
		this.#state = { ...this.#state, ...changed };
		this.#draw(this.#state);
	}

	async take(settings: Settings, told: Partial<Pick<SettingsState, "told">> = {}): Promise<void> {
		const turn = ++this.#turn;
		const mode = await modeOf(settings);
		this.update({ ...(turn === this.#turn && { settings, mode }), ...told });
	}

	/** Shows what some work makes of the settings, unless that was told meanwhile. */
	async tell(work: Promise<Settings>, done: MessageKey = "told_saved"): Promise<void> {
		const turn = this.#turn;
		try {
			const settings = await work;
			if (turn === this.#turn) await this.take(settings, { told: done });
			else this.update({ told: done });
		} catch (error) {
			this.update({ told: troubleOf(error) });
		}
	}
}

/** Opens a page about the settings and keeps it up to date. */
export async function startSettingsSession(
	draw: (state: SettingsState, intents: SettingsIntents, tell: Tell) => void,
): Promise<void> {
	const shown = new Shown(await firstState(), (state) => draw(state, intents, tellOf));
	const tellOf: Tell = (work) => {
		work.catch(troubleOf).then((told) => shown.update({ told }));
	};
	const intents: SettingsIntents = {
		change: (change) => shown.tell(askBackground("changeSettings", change)),
		setSite: (host, choice) => shown.tell(askBackground("setSite", { host, choice })),
		chooseMode: (mode) => chooseMode(shown, mode),
		reset: () => shown.tell(reset(), "told_reset"),
	};
	settingsStore.onChanged((settings) => shown.take(settings));
	shown.update({});
}

async function firstState(): Promise<SettingsState> {
	const settings = await settingsStore.read();
	const [mode, keys] = await Promise.all([modeOf(settings), shortcuts()]);
	return { settings, mode, shortcuts: keys, told: null };
}

async function modeOf({ run }: Settings): Promise<RunMode> {
	return run === "every-site" ? modeBorneOut(run, await mayRead([EVERY_SITE])) : run;
}

/** Nothing was kept: there is no room for it, or the background stayed away. */
function troubleOf(error: unknown): MessageKey {
	return isStorageFull(error) ? "told_storage_full" : "told_not_saved";
}

/** Keeps the mode first and asks in the same click: browsers show their question only then. */
async function chooseMode(shown: Shown, run: RunMode): Promise<void> {
	const before = shown.state;
	const patterns = patternsForMode(run, before.settings);
	const kept = askBackground("changeSettings", { run });
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	if (allowed) return shown.tell(run === "on-click" ? thenGiveBack(kept) : kept);
	await shown.tell(askBackground("changeSettings", { run: before.mode }), "told_not_allowed");
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
