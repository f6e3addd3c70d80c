import { type Shortcut, shortcuts } from "../platform/commands.ts";
import { mayRead } from "../platform/permissions.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { askBackground } from "../platform/views.ts";
import { ChangingSettings } from "../shared/changing-settings.ts";
import { EVERY_SITE } from "../shared/hosts.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { modeBorneOut, patternsForMode } from "../shared/run-mode.ts";
import {
	DEFAULT_SETTINGS,
	type RunMode,
	type Settings,
	type SettingsChange,
} from "../shared/settings.ts";
import { type Kept, keepAsking } from "./keep-asking.ts";

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

/** Nothing was kept: there is no room for it, or the background stayed away. */
const TROUBLE: MessageKey = "told_not_saved";

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
		const told = await kept.then(
			(): MessageKey => "told_saved",
			() => TROUBLE,
		);
		this.#settings.end(change, told === "told_saved");
		await this.#show({ told });
	}

	/** Shows the settings that hold after a choice, unless others were told meanwhile, and what came of it. */
	async tell(choice: Promise<Kept>, done: MessageKey = "told_saved"): Promise<void> {
		const before = this.#tellings;
		try {
			const { allowed, settings } = await choice;
			if (before === this.#tellings) this.#settings.take(settings);
			await this.#show({ told: allowed ? done : "told_not_allowed" });
		} catch {
			this.update({ told: TROUBLE });
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
		work.catch(() => TROUBLE).then((told) => shown.update({ told }));
	};
	const intents: SettingsIntents = {
		change: (change) => shown.change(change),
		forgetSite: (host) =>
			shown.tell(keepAsking([], () => askBackground("setSite", { host, choice: null }))),
		chooseMode: (run) => {
			const keep = () => askBackground("changeSettings", { run });
			shown.tell(keepAsking(patternsForMode(run, shown.state.settings), keep));
		},
		reset: () =>
			shown.tell(
				keepAsking([], () => askBackground("replaceSettings", DEFAULT_SETTINGS)),
				"told_reset",
			),
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
