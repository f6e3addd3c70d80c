import { distOf } from "../build/paths.ts";
import { openChromium } from "./chromium/session.ts";
import type { Family } from "./executables.ts";
import { openFirefox } from "./firefox/session.ts";
import type { Session } from "./session.ts";

export interface OpenOptions {
	readonly executable: string;
	readonly headless: boolean;
}

/** Starts a browser with the extension as it was last built. */
export function openBrowser(family: Family, options: OpenOptions): Promise<Session> {
	switch (family) {
		case "chromium":
			return openChromium(distOf("chrome"), options);
		case "firefox":
			return openFirefox(distOf("firefox"), options);
	}
}
