import { browser } from "./browser.ts";

/** Whether the reader lets the extension read all pages of these match patterns. */
export function mayRead(patterns: readonly string[]): Promise<boolean> {
	return browser.permissions.contains({ origins: [...patterns] });
}

/**
 * Asks the reader to let the extension read these pages. Must be called in the click itself, before
 * any `await`. Firefox closes a popup when it asks: send what shall follow to the background before.
 */
export function askToRead(patterns: readonly string[]): Promise<boolean> {
	return browser.permissions.request({ origins: [...patterns] });
}

/** Gives every page back. */
export async function stopReadingAll(): Promise<void> {
	const granted = await grantedPatterns();
	if (granted.length > 0) await browser.permissions.remove({ origins: [...granted] });
}

/** Host match patterns the reader has granted. */
async function grantedPatterns(): Promise<readonly string[]> {
	const { origins } = await browser.permissions.getAll();
	return origins ?? [];
}

/** Something was granted or withdrawn, here or in the browser's own settings. */
export function onPermissionsChanged(listener: (change: "added" | "removed") => void): void {
	browser.permissions.onAdded.addListener(() => listener("added"));
	browser.permissions.onRemoved.addListener(() => listener("removed"));
}
