import type { Page } from "playwright";
import type { Album } from "./album.ts";

/** The popup's copy menu, light and dark, and the picture that it hands out. */
export async function pictureHandOut(popup: Page, album: Album): Promise<void> {
	await popup.setViewportSize({ width: 390, height: 600 });
	for (const colorScheme of ["light", "dark"] as const) {
		await popup.emulateMedia({ colorScheme });
		await popup.click("[popovertarget=hand-out]:not([data-item])");
		await album.keep(`chromium-popup-hand-out-${colorScheme}`, () => popup.screenshot());
		await popup.keyboard.press("Escape");
	}
	await popup.emulateMedia({ forcedColors: "active" });
	await popup.click("[popovertarget=hand-out]:not([data-item])");
	await album.keep("chromium-popup-hand-out-contrast", () => popup.screenshot());
	await popup.keyboard.press("Escape");
	await popup.emulateMedia({ forcedColors: "none" });
	await album.keep("chromium-label", () => savedPicture(popup));
}

async function savedPicture(popup: Page): Promise<Buffer> {
	await popup.evaluate(keepWhatIsSaved);
	await popup.click("[popovertarget=hand-out]:not([data-item])");
	await popup.click("[data-item=save-picture]");
	await popup.waitForFunction(() => "saved" in globalThis);
	return Buffer.from(await popup.evaluate(savedBytes));
}

/** Runs in the popup. What it saves is handed to the browser by an address of its own. */
function keepWhatIsSaved(): void {
	const give = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (saved: Blob) => {
		Object.assign(globalThis, { saved });
		return give(saved);
	};
}

async function savedBytes(): Promise<number[]> {
	const { saved } = globalThis as unknown as { saved: Blob };
	return [...new Uint8Array(await saved.arrayBuffer())];
}
