import { FAMILIES, type Family } from "../browser/executables.ts";
import { findBrowser } from "../browser/find.ts";
import { requireBrowser } from "../browser/install.ts";

export interface Chosen {
	readonly family: Family;
	readonly executable: string;
}

/** The first browser that is installed; else Chromium gets installed where apt can do it. */
export function chooseBrowser(): Chosen {
	for (const family of FAMILIES) {
		const executable = findBrowser(family);
		if (executable !== null) return { family, executable };
	}
	return { family: "chromium", executable: requireBrowser("chromium") };
}

/** Whether a window could be shown to somebody. */
export function hasDisplay(): boolean {
	if (process.platform !== "linux") return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
