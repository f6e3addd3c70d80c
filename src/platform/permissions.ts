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
	// A browser that does not put the question has not been told yes.
	return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Held while a view gives pages back. */
const GIVING_BACK = "permissions";

/**
 * Gives every page back but those of these patterns. To be called soon after the click: with every
 * site Chromium takes the single ones, too, and gives them again without a question while that lasts.
 */
export function keepOnly(patterns: readonly string[]): Promise<void> {
	return navigator.locks.request(GIVING_BACK, async () => {
		const { origins = [] } = await browser.permissions.getAll();
		const unused = origins.filter((origin) => !patterns.includes(origin));
		if (unused.length === 0) return;
		await browser.permissions.remove({ origins: unused });
		await askToRead(origins.filter((origin) => patterns.includes(origin)));
	});
}

/** Waits while a view gives pages back: what it still needs may be gone for a moment. */
export async function whenGivenBack(): Promise<void> {
	await navigator.locks.request(GIVING_BACK, () => undefined);
}

/** Something was granted or withdrawn, here or in the browser's own settings. */
export function onPermissionsChanged(listener: (change: "added" | "removed") => void): void {
	browser.permissions.onAdded.addListener(() => listener("added"));
	browser.permissions.onRemoved.addListener(() => listener("removed"));
}
