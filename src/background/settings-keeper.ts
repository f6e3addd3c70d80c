import {
	type RunMode,
	type Settings,
	type SettingsChange,
	type SiteChoice,
	withChange,
} from "../shared/settings.ts";
import { inTurn } from "./in-turn.ts";
import type { Ports } from "./ports.ts";
import { type Question, settingsAnswered, withSite } from "./question.ts";
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
			const { run } = change;
			if (run === undefined || run === "on-click") return withChange(settings, change);
			const chosen = { run, site: null };
			return withChange(await this.#asking(settings, null, chosen), change);
		});
	}

	/** Keeps these settings instead of all others. What needs a permission is asked for by the view. */
	async replace(settings: Settings): Promise<Settings> {
		const kept = await this.#update(async () => {
			if (settings.run === "on-click") return settings;
			const chosen = { run: settings.run, site: null };
			// What was listed before is not any longer: without its mode, a click has pages read.
			await this.#asking({ ...settings, run: "on-click" }, null, chosen);
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
		const settings = await this.#update(async (kept) => {
			if (choice !== "on" && run !== "every-site") return withSite(kept, host, choice, run);
			const chosen = { run: run ?? kept.run, site: choice };
			return withSite(await this.#asking(kept, host, chosen), host, choice, run);
		});
		if (choice === "off") await this.#reader.leaveTurnedOff(settings);
		return settings;
	}

	/** Drops choices that lost their permission and registers anew; safe to repeat. */
	reconcile(): Promise<Settings> {
		return this.#update((settings) => this.#within(settings));
	}

	/**
	 * For every wake-up: finishes what a background that died had begun, and drops choices to which
	 * the reader said no. Changes nothing where all is as it should be. A withdrawal may have been told
	 * to a background that died of it: it is noted, and owed.
	 */
	recheck(): Promise<Settings> {
		return this.#update(async (settings) => {
			const { asked, now, withdrawn } = this.#ports;
			const question = await asked.read();
			const since = question ? now() - question.at : QUESTION_OPEN;
			// A clock that was set back must not keep the question open.
			if (since >= 0 && since < QUESTION_OPEN) return settings;
			if (question) return this.#answered(settings, question);
			const borneOut = await this.#within(settings);
			if (borneOut !== settings) await withdrawn.write(true);
			return borneOut;
		});
	}

	/** The question was answered, with yes or no: what the browser does not bear out is put back. */
	settle(): Promise<Settings> {
		return this.#update(async (settings) => {
			const question = await this.#ports.asked.read();
			return question ? this.#answered(settings, question) : settings;
		});
	}

	async #answered(settings: Settings, question: Question): Promise<Settings> {
		const { asked, mayRead } = this.#ports;
		const after = await this.#within(await settingsAnswered(settings, question, mayRead));
		// Kept before the question is forgotten: this may be done again.
		if (after !== settings) await this.#ports.settings.write(after);
		await asked.write(null);
		return after;
	}

	#within(settings: Settings): Promise<Settings> {
		return settingsWithin(settings, (pattern) => this.#ports.mayRead([pattern]));
	}

	/**
	 * Notes what the browser is asked about, and what holds until then: whoever chooses anew has answered
	 * the question before. In the change's turn: a later choice that asks nothing must not overtake it.
	 */
	async #asking(
		kept: Settings,
		host: string | null,
		chosen: Question["chosen"],
	): Promise<Settings> {
		const { asked, mayRead, now } = this.#ports;
		const last = await asked.read();
		const held = last ? await settingsAnswered(kept, last, mayRead) : kept;
		const site = host === null ? null : (held.sites[host] ?? null);
		await asked.write({ at: now(), host, chosen, before: { run: held.run, site } });
		return held;
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
