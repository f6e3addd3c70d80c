import type { Page } from "playwright";
import type { Album } from "./album.ts";

/** CSS pixels: a phone, the popup as browsers open it, a window. */
const WIDTHS = [320, 390, 1280] as const;
const HEIGHT = 600;
const LOOKS = {
	light: { colorScheme: "light", forcedColors: "none" },
	dark: { colorScheme: "dark", forcedColors: "none" },
	contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
type Look = keyof typeof LOOKS;
/** Milliseconds until what was unfolded is drawn. */
const DRAWN = 200;

/** Light and dark at every width; of main views also high contrast, and all that unfolds open. */
export async function inEveryLook(
	page: Page,
	name: string,
	album: Album,
	isMain: boolean,
): Promise<void> {
	for (const width of WIDTHS) {
		await asDevice(page, width);
		await inLook(page, "light", `${name}-${width}-light`, album);
		await inLook(page, "dark", `${name}-${width}-dark`, album);
		if (!isMain || width !== 390) continue;
		await inLook(page, "contrast", `${name}-${width}-contrast`, album);
		const asBefore = await unfold(page);
		await inLook(page, "light", `${name}-${width}-unfolded`, album);
		await asBefore();
	}
}

/** The narrowest width is a phone's, with a finger instead of a mouse. */
async function asDevice(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: HEIGHT });
	const connection = await page.context().newCDPSession(page);
	const enabled = width === WIDTHS[0];
	await connection.send("Emulation.setTouchEmulationEnabled", { enabled });
}

async function inLook(page: Page, look: Look, name: string, album: Album): Promise<void> {
	await album.keep(name, async () => {
		await page.emulateMedia(LOOKS[look]);
		return wholePage(page);
	});
}

/** A page in a window as high as all of it: what sticks to the window's edge hides nothing. */
export async function wholePage(page: Page): Promise<Buffer> {
	const size = page.viewportSize()!;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
	const picture = await page.screenshot({ animations: "disabled" });
	await page.setViewportSize(size);
	return picture;
}

/** Opens all that unfolds, and then what was in it; what it gives folds again what was folded. */
async function unfold(page: Page): Promise<() => Promise<void>> {
	const folded = await page.$$("details:not([open])");
	for (const part of folded) await part.evaluate((one) => one.setAttribute("open", ""));
	if (folded.length === 0) return async () => {};
	// What is folded may be drawn only once it is unfolded.
	await page.waitForTimeout(DRAWN);
	const asBefore = await unfold(page);
	return async () => {
		await asBefore();
		for (const part of folded) await part.evaluate((one) => one.removeAttribute("open"));
	};
}
