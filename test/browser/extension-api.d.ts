import type { Browser } from "webextension-polyfill";

declare global {
	/** Firefox has it everywhere, Chromium from version 148 on. */
	var browser: Browser | undefined;
}
