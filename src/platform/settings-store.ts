import type { Settings } from "../shared/settings.ts";
import { parseSettings, soundnessOfSettings } from "../shared/settings-guard.ts";
import type { Soundness } from "../shared/soundness.ts";
import { type StorageItem, storageItem } from "./storage.ts";

/** The reader's settings. Views read and watch them; only the background writes them. */
export const settingsStore: StorageItem<Settings> = storageItem("local", "settings", parseSettings);

const raw = storageItem("local", "settings", (stored) => stored);

/** Whether what is stored was understood as a whole. */
export async function settingsSoundness(): Promise<Soundness> {
	return soundnessOfSettings(await raw.read());
}
