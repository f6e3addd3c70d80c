import { type Shortcut, shortcuts } from "../platform/commands.ts";
import { askToRead, mayRead, stopReadingAll } from "../platform/permissions.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { askBackground } from "../platform/views.ts";
import { ChangingSettings } from "../shared/changing-settings.ts";
import { EVERY_SITE } from "../shared/hosts.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { choiceToPutBack, modeBorneOut, patternsForMode } from "../shared/run-mode.ts";
import {
	DEFAULT_SETTINGS,
	type RunMode,
	type Settings,
	type SettingsChange,
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
	/** Forgets a host's own choice. */
	forgetSite(host: string): void;
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
	readonly #settings: ChangingSettings;
	#state: SettingsState;
	/** Counts the settings that were told. */
	#tellings = 0;
	/** Counts what is to be drawn: its mode must be asked for. */
	#turn = 0;

	constructor(state: SettingsState, draw: Draw) {
		this.#state = state;
		this.#settings = new ChangingSettings(state.settings);
		this.#draw = draw;
	}

	get state(): SettingsState {
		return this.#state;
	}

	/** Those that hold, drawn already or not. */
	get settings(): Settings {
		return this.#settings.shown;
	}

	update(changed: Partial<SettingsState>): void {
		this.#state = { ...this.#state, ...changed };
		this.#draw(this.#state);
	}

	/** The settings changed, here or elsewhere. */
	take(kept: Settings): Promise<void> {
		this.#tellings++;
		this.#settings.take(kept);
		return this.#show();
	}

	/** Shows a change while it is on its way, and takes it back where it is not kept. */
	async change(change: SettingsChange): Promise<void> {
		this.#settings.begin(change);
		void this.#show();
		const kept = askBackground("changeSettings", change);
		const told = await kept.then((): MessageKey => "told_saved", trouble);
		this.#settings.end(change, told === "told_saved");
		await this.#show({ told });
	}

	/** Takes over what some work makes of the settings, unless others were told meanwhile. */
	async taking(work: Promise<Settings>): Promise<void> {
		const before = this.#tellings;
		const settings = await work;
		if (before === this.#tellings) this.#settings.take(settings);
	}

	/** Shows the settings that hold after some work, and what came of it. */
	async tell(work: Promise<void>, done: MessageKey = "told_saved"): Promise<void> {
		try {
			await work;
			await this.#show({ told: done });
		} catch {
			this.update({ told: trouble() });
		}
	}

	async #show(told: Partial<Pick<SettingsState, "told">> = {}): Promise<void> {
		const turn = ++this.#turn;
		const settings = this.#settings.shown;
		const mode = await modeOf(settings);
		this.update({ ...(turn === this.#turn && { settings, mode }), ...told });
	}
}

/** Opens a page about the settings and keeps it up to date. */
export async function startSettingsSession(
	draw: (state: SettingsState, intents: SettingsIntents, tell: Tell) => void,
): Promise<void> {
	const opening = firstState().then(
		(first) => new Shown(first, (state) => draw(state, intents, tellOf)),
	);
	// What is told while the first are still asked for is newer than those.
	settingsStore.onChanged((settings) => opening.then((shown) => shown.take(settings)));
	const shown = await opening;
	const tellOf: Tell = (work) => {
		work.catch(trouble).then((told) => shown.update({ told }));
	};
	const intents: SettingsIntents = {
		change: (change) => shown.change(change),
		forgetSite: (host) =>
			shown.tell(shown.taking(askBackground("setSite", { host, choice: null }))),
		chooseMode: (mode) => chooseMode(shown, mode),
		reset: () => shown.tell(shown.taking(reset()), "told_reset"),
	};
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
function trouble(): MessageKey {
	return "told_not_saved";
}

/** Keeps the mode first and asks in the same click: browsers show their question only then. */
async function chooseMode(shown: Shown, run: RunMode): Promise<void> {
	const before = shown.state;
	const patterns = patternsForMode(run, before.settings);
	const kept = shown.taking(askBackground("changeSettings", { run }));
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	if (!allowed) return shown.tell(putBack(shown, kept, { run, before }), "told_not_allowed");
	// What is no longer used is given back.
	await shown.tell(run === "on-click" ? kept.then(stopReadingAll) : kept);
}

async function putBack(
	shown: Shown,
	kept: Promise<void>,
	{ run, before }: { readonly run: RunMode; readonly before: SettingsState },
): Promise<void> {
	await kept;
	const { run: now } = shown.settings;
	const mode = choiceToPutBack(run, before.mode, now);
	if (mode !== now) await shown.taking(askBackground("changeSettings", { run: mode }));
}

async function reset(): Promise<Settings> {
	const settings = await askBackground("replaceSettings", DEFAULT_SETTINGS);
	await stopReadingAll();
	return settings;
}
