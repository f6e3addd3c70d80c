import type { Page } from "playwright";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Session } from "../browser/session.ts";
import type { Album } from "./album.ts";
import { pictureArticle } from "./article.ts";
import { madeUpDiary, openDiary } from "./diary.ts";
import { pageAt, tellViews } from "./extension-page.ts";
import { pictureHandOut } from "./hand-out.ts";
import { picturePanel } from "./panel.ts";
import { readTabIn } from "./read-tab.ts";
import { statesFrom } from "./states.ts";

/** Days that a pictured diary holds. */
const DIARIES = { weeks: 25, months: 300 } as const;
/** CSS pixels: a phone, the popup as browsers open it, a window. */
const WIDTHS = [320, 380, 1280] as const;
const HEIGHT = 600;
const LOOKS = {
	light: { colorScheme: "light", forcedColors: "none" },
	dark: { colorScheme: "dark", forcedColors: "none" },
	contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
type Look = keyof typeof LOOKS;

/** Every view and state. */
export async function pictureInChromium(
	session: Session,
	site: string,
	album: Album,
): Promise<void> {
	const { context } = session as ChromiumSession;
	const { tabId, report } = await readTabIn(session, `${site}story`);
	const popup = await pageAt(context, `${session.origin}/popup.html?tab=${tabId}`);
	for (const [name, state] of Object.entries(statesFrom(report))) {
		await tellViews(context, tabId, state);
		await popup.waitForSelector(`main[aria-busy=${state.status === "reading"}] h1`);
		await inEveryLook(popup, `chromium-popup-${name}`, album, state.status === "read");
	}
	await tellViews(context, tabId, { status: "read", report });
	await popup.waitForSelector("main[aria-busy=false] .bar, main[aria-busy=false] .footer-row");
	await pictureHandOut(popup, album);
	await popup.close();
	for (const name of ["options", "welcome"]) {
		const page = await pageAt(context, `${session.origin}/${name}.html`);
		await inEveryLook(page, `chromium-${name}`, album, true);
		await page.close();
	}
	for (const [name, days] of Object.entries(DIARIES)) {
		const page = await openDiary(context, session.origin, madeUpDiary(days));
		await inEveryLook(page, `chromium-options-diary-${name}`, album, true);
		await page.close();
	}
	await picturePanel(session as ChromiumSession, { tabId, report }, album);
	await pictureArticle(session, album);
}

/** Light and dark at every width; of main views also high contrast, and all that unfolds open. */
async function inEveryLook(page: Page, name: string, album: Album, isMain: boolean): Promise<void> {
	for (const width of WIDTHS) {
		await asDevice(page, width);
		await inLook(page, "light", `${name}-${width}-light`, album);
		await inLook(page, "dark", `${name}-${width}-dark`, album);
		if (!isMain || width !== 380) continue;
		await inLook(page, "contrast", `${name}-${width}-contrast`, album);
		await unfold(page, true);
		await inLook(page, "light", `${name}-${width}-unfolded`, album);
		await unfold(page, false);
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
		return page.screenshot({ fullPage: true, animations: "disabled" });
	});
}

async function unfold(page: Page, open: boolean): Promise<void> {
	await page.evaluate(
		`for (const part of document.querySelectorAll("details")) part.open = ${open}`,
	);
}
