import { browser } from "./browser.ts";

/** It alone takes style sheets away with the extension, and lets no script into a document by name. */
export function isFirefox(): boolean {
	return browser.runtime.getURL("").startsWith("moz-extension:");
}

/** Whether the page that asks stands in a private window. */
export function isInPrivateWindow(): boolean {
	return browser.extension.inIncognitoContext ?? false;
}
