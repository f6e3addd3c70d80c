import type { Settings } from "../shared/settings.ts";
import { parseSettings, soundnessOfSettings } from "../shared/settings-guard.ts";
import type { Soundness } from "../shared/soundness.ts";
import { SETTINGS_KEY } from "../shared/storage-keys.ts";
import { type StorageItem, storageItem } from "./storage.ts";

/** The reader's settings. Views read and watch them; only the background writes them. */
export const settingsStore: StorageItem<Settings> = storageItem(
	"local",
	SETTINGS_KEY,
	parseSettings,
);

const raw = storageItem("local", SETTINGS_KEY, (stored) => stored);

/** Whether what is stored was understood as a whole. */
export async function settingsSoundness(): Promise<Soundness> {
	return soundnessOfSettings(await raw.read());
}
