import { type Settings, type SettingsChange, withChange } from "./settings.ts";

/**
 * The settings as a view shows them: those that are kept, and over them the reader's changes that are
 * still on their way to be. What is told of the former meanwhile takes back none of the latter.
 */
export class ChangingSettings {
	#kept: Settings;
	/** The oldest first. */
	readonly #changes = new Set<SettingsChange>();

	constructor(kept: Settings) {
		this.#kept = kept;
	}

	get shown(): Settings {
		return [...this.#changes].reduce(withChange, this.#kept);
	}

	/** They were read, or told of. */
	take(kept: Settings): void {
		this.#kept = kept;
	}

	begin(change: SettingsChange): void {
		this.#changes.add(change);
	}

	/** The change is kept, whether that was told already or not; or it is not. */
	end(change: SettingsChange, isKept: boolean): void {
		this.#changes.delete(change);
		if (isKept) this.#kept = withChange(this.#kept, change);
	}
}
