import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import type { Album } from "./album.ts";

/** The popup's copy menu, light and dark, and the picture that it hands out. */
export async function pictureHandOut(popup: Page, album: Album): Promise<void> {
	await popup.setViewportSize({ width: 380, height: 600 });
	for (const colorScheme of ["light", "dark"] as const) {
		await popup.emulateMedia({ colorScheme });
		await popup.click("[popovertarget=hand-out]:not([data-item])");
		await album.keep(`chromium-popup-hand-out-${colorScheme}`, () => popup.screenshot());
		await popup.keyboard.press("Escape");
	}
	await album.keep("chromium-label", () => savedPicture(popup));
}

async function savedPicture(popup: Page): Promise<Buffer> {
	await popup.click("[popovertarget=hand-out]:not([data-item])");
	const [download] = await Promise.all([
		popup.waitForEvent("download"),
		popup.click("[data-item=save-picture]"),
	]);
	return readFile(await download.path());
}
