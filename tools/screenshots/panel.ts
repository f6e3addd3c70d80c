import type { Page } from "playwright";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Album } from "./album.ts";
import { fromRightToLeft, pageAt, tellViews } from "./extension-page.ts";
import type { ReadTab } from "./read-tab.ts";
import { statesFrom } from "./states.ts";

/** CSS pixels: as narrow as browsers let it be, as Chromium opens it, zoomed in to 200 %. */
const SIZES = {
	narrow: { width: 280, height: 800 },
	usual: { width: 360, height: 800 },
	zoomed: { width: 180, height: 400 },
} as const;
/** The posts of a page, far down in the panel. */
const POSTS = "section:has(> ul > .source)";
/** Milliseconds until the page has told its place and the list has scrolled there. */
export const FOLLOWED = 1_000;

/** Milliseconds until a panel of another size has scrolled and is drawn: at once, the picture may be empty. */
const RESIZED = 200;

/** Every state of the side panel, and the reader's place in a read one. */
export async function picturePanel(
	session: ChromiumSession,
	{ tabId, report }: ReadTab,
	album: Album,
): Promise<void> {
	const { context } = session;
	const panel = await pageAt(context, `${session.origin}/panel.html?tab=${tabId}`);
	// No picture is taken of a list that still glides to where the reader is.
	await panel.emulateMedia({ reducedMotion: "reduce" });
	for (const [name, state] of Object.entries(statesFrom(report))) {
		await tellViews(context, tabId, state);
		await panel.waitForSelector(`main[aria-busy=${state.status === "reading"}] h1`);
		const shown = name === "read-posts" ? POSTS : null;
		await atEverySize(panel, `chromium-panel-${name}`, album, shown);
	}
	await tellViews(context, tabId, { status: "read", report });
	await panel.waitForSelector(".passage");
	await session.tab.run(() => scrollTo(0, 450));
	await panel.waitForTimeout(FOLLOWED);
	await atEverySize(panel, "chromium-panel-followed", album);
	await fromRightToLeft(panel);
	await atEverySize(panel, "chromium-panel-rtl", album);
	await panel.close();
}

/** @param shown selector of what the window begins with; the list follows the reader without it */
async function atEverySize(
	page: Page,
	name: string,
	album: Album,
	shown: string | null = null,
): Promise<void> {
	const picture = () => pictureOf(page, shown);
	for (const [size, viewport] of Object.entries(SIZES)) {
		await page.setViewportSize(viewport);
		await page.waitForTimeout(RESIZED);
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme, forcedColors: "none" });
			await album.keep(`${name}-${size}-${colorScheme}`, picture);
		}
	}
	await page.setViewportSize(SIZES.usual);
	await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
	await album.keep(`${name}-contrast`, picture);
}

async function pictureOf(page: Page, shown: string | null): Promise<Buffer> {
	if (shown)
		await page
			.locator(shown)
			.first()
			.evaluate((one) => one.scrollIntoView());
	return page.screenshot({ animations: "disabled" });
}
