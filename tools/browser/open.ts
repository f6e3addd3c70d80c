import { distOf } from "../build/paths.ts";
import { openChromium } from "./chromium/session.ts";
import type { Family } from "./executables.ts";
import { openFirefox } from "./firefox/session.ts";
import type { Session } from "./session.ts";

export interface OpenOptions {
	readonly executable: string;
	readonly headless: boolean;
	/** Port on this machine of a proxy for all that the browser asks for, of this machine too. */
	readonly proxyPort?: number;
	/** BCP 47, of the browser's own words; Chromium only. Left out: the machine's. */
	readonly language?: string;
	/** Tabs behind are hidden and can be frozen; in Firefox they always are hidden. */
	readonly tabsSleep?: boolean;
	/** Folder of the extension; left out: as it was last built. */
	readonly folder?: string;
}

/** Starts a browser with the extension. */
export function openBrowser(family: Family, options: OpenOptions): Promise<Session> {
	switch (family) {
		case "chromium":
			return openChromium(options.folder ?? distOf("chrome"), options);
		case "firefox":
			return openFirefox(options.folder ?? distOf("firefox"), options);
	}
}
