import type { Settings } from "../shared/settings.ts";
import { parseSettings } from "../shared/settings-guard.ts";
import { type StorageItem, storageItem } from "./storage.ts";

/** The reader's settings. Views read and watch them; only the background writes them. */
export const settingsStore: StorageItem<Settings> = storageItem("local", "settings", parseSettings);
