import {
	type RunMode,
	type Settings,
	type SettingsChange,
	type SiteChoice,
	withChange,
} from "../shared/settings.ts";
import { mayHold } from "../shared/settings-guard.ts";
import { inTurn } from "./in-turn.ts";
import type { Ports } from "./ports.ts";
import { registrationFor, settingsWithin } from "./registration.ts";
import type { TabReader } from "./tab-reader.ts";

/**
 * Milliseconds for which the browser's question may stand open. Choices are kept before it is
 * answered, as Firefox closes the popup that asks.
 */
const QUESTION_OPEN = 600_000;

/** Changes the settings, one change after the other, and brings browser and pages in line. */
export class SettingsKeeper {
	readonly #ports: Ports;
	readonly #reader: TabReader;
	readonly #inTurn = inTurn();

	constructor(ports: Ports, reader: TabReader) {
		this.#ports = ports;
		this.#reader = reader;
	}

	/** Keeps the changed fields. */
	async change(change: SettingsChange): Promise<Settings> {
		return this.#update(async (settings) => {
			if (change.run !== undefined && change.run !== "on-click") await this.#asked();
			return withChange(settings, change);
		});
	}

	/** Keeps these settings instead of all others. What needs a permission is asked for by the view. */
	async replace(settings: Settings): Promise<Settings> {
		const kept = await this.#update(async () => {
			if (settings.run !== "on-click") await this.#asked();
			return settings;
		});
		await this.#reader.leaveTurnedOff(kept);
		return kept;
	}

	/** Turns the marks on or off. */
	toggleMarks(): Promise<Settings> {
		return this.#update((settings) => ({ ...settings, marksShown: !settings.marksShown }));
	}

	/** Keeps a host's own choice, and the run mode that goes with it; without one the mode stays. */
	async setSite(host: string, choice: SiteChoice | null, run?: RunMode): Promise<Settings> {
		const settings = await this.#update(async (before) => {
			if (choice === "on" || run === "every-site") await this.#asked();
			return withSite(before, host, choice, run);
		});
		if (choice === "off") await this.#reader.leaveTurnedOff(settings);
		return settings;
	}

	/** Drops choices that lost their permission and registers anew; safe to repeat. */
	reconcile(): Promise<Settings> {
		return this.#update((settings) =>
			settingsWithin(settings, (pattern) => this.#ports.mayRead([pattern])),
		);
	}

	/**
	 * For every wake-up: finishes what a background that died had begun, and drops choices to which
	 * the reader said no. Changes nothing where all is as it should be. A withdrawal may have been told
	 * to a background that died of it: it is noted, and owed.
	 */
	recheck(): Promise<Settings> {
		return this.#update(async (settings) => {
			const { asked, mayRead, now, withdrawn } = this.#ports;
			const since = now() - (await asked.read());
			// A clock that was set back must not keep the question open.
			if (since >= 0 && since < QUESTION_OPEN) return settings;
			const borneOut = await settingsWithin(settings, (pattern) => mayRead([pattern]));
			if (borneOut !== settings) await withdrawn.write(true);
			return borneOut;
		});
	}

	/** Part of a change, in its turn: a later choice that asks nothing must not overtake it. */
	#asked(): Promise<void> {
		return this.#ports.asked.write(this.#ports.now());
	}

	#update(edit: (settings: Settings) => Settings | Promise<Settings>): Promise<Settings> {
		return this.#inTurn(async () => {
			const before = await this.#ports.settings.read();
			const after = await edit(before);
			if (after !== before) await this.#ports.settings.write(after);
			await this.#ports.register(registrationFor(after));
			if (after !== before) await this.#reader.repaint(after);
			// Less certain findings must be looked for first; nobody waits for that.
			if (after.showLessCertain !== before.showLessCertain) void this.#reader.readAgain();
			return after;
		});
	}
}

function withSite(
	before: Settings,
	host: string,
	choice: SiteChoice | null,
	run = before.run,
): Settings {
	const { [host]: _, ...others } = before.sites;
	if (choice === null) return { ...before, run, sites: others };
	if (!mayHold(before.sites, host)) return before;
	return { ...before, run, sites: { ...others, [host]: choice } };
}
