import type { Ports } from "./ports.ts";
import type { SettingsKeeper } from "./settings-keeper.ts";
import type { TabReader } from "./tab-reader.ts";

/** Goes where permissions go: no page is read by itself any longer, nor stays marked, without one. */
export class StepBack {
	readonly #ports: Pick<Ports, "withdrawn" | "whenGivenBack">;
	readonly #keeper: SettingsKeeper;
	readonly #reader: TabReader;
	/** Withdrawals that are being carried out; the note is theirs together. */
	#underWay = 0;

	constructor(
		ports: Pick<Ports, "withdrawn" | "whenGivenBack">,
		keeper: SettingsKeeper,
		reader: TabReader,
	) {
		this.#ports = ports;
		this.#keeper = keeper;
		this.#reader = reader;
	}

	/**
	 * A permission was withdrawn. Noted before anything is done: the browser tells of it once, and the
	 * background may die in the middle.
	 */
	async step(): Promise<void> {
		const { withdrawn, whenGivenBack } = this.#ports;
		this.#underWay++;
		try {
			await withdrawn.write(true);
			await whenGivenBack();
			await this.#reader.leaveForbidden(await this.#keeper.reconcile());
		} finally {
			this.#underWay--;
		}
		if (this.#underWay === 0) await withdrawn.write(false);
	}

	/** For every wake-up: finishes what a background that died had begun, unless that is under way. */
	async owed(): Promise<void> {
		if (this.#underWay > 0 || !(await this.#ports.withdrawn.read())) return;
		// The withdrawal that woke the background may have begun meanwhile.
		if (this.#underWay === 0) await this.step();
	}
}
