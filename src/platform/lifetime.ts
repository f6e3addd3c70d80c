import { browser } from "./browser.ts";

/** The extension was just installed or brought to a new version. */
export function onInstalled(listener: (how: "install" | "update") => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === "install" || reason === "update") listener(reason);
	});
}

/** The browser was started. */
export function onBrowserStart(listener: () => void): void {
	browser.runtime.onStartup.addListener(listener);
}

/** The extension's own version, as its manifest has it. */
export function extensionVersion(): string {
	return browser.runtime.getManifest().version;
}

/**
 * Whether the extension that put this script into the page is still there. After an update or
 * when it is turned off, its content scripts stay behind in open pages.
 */
export function isExtensionAlive(): boolean {
	try {
		return browser.runtime.id !== undefined;
	} catch {
		// Firefox throws on every use of a gone extension's API.
		return false;
	}
}
