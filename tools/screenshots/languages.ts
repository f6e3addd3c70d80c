import type { Page } from "playwright";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import { openBrowser } from "../browser/open.ts";
import type { Session } from "../browser/session.ts";
import type { Album } from "./album.ts";
import { pointAtMark } from "./article.ts";
import { pageAt } from "./extension-page.ts";
import { wholePage } from "./looks.ts";
import { readTabIn } from "./read-tab.ts";

/** Translations; English is in all other pictures. */
const LANGUAGES = ["de", "es", "fr"] as const;
/** CSS pixels of the popup as browsers open it. */
const POPUP = { width: 390, height: 600 } as const;

/** The popup, the card and the options in every translation. */
export async function pictureInLanguages(
	executable: string,
	site: string,
	album: Album,
): Promise<void> {
	for (const language of LANGUAGES) {
		const names = ["popup", "card", "options"].map((view) => `chromium-${view}-in-${language}`);
		if (!names.some((name) => album.wants(name))) continue;
		const session = await openBrowser("chromium", { executable, headless: true, language });
		await pictureIn(session, site, language, album).finally(() => session.close());
	}
}

async function pictureIn(
	session: Session,
	site: string,
	language: string,
	album: Album,
): Promise<void> {
	const { context } = session as ChromiumSession;
	const { tabId } = await readTabIn(session, `${site}story`);
	const keep = (view: string, take: () => Promise<Buffer>) =>
		album.keep(`chromium-${view}-in-${language}`, take);
	await keep("card", async () => {
		await session.tab.show();
		await pointAtMark(session);
		return session.tab.screenshot();
	});
	for (const [view, path] of [
		["popup", `popup.html?tab=${tabId}`],
		["options", "options.html"],
	] as const) {
		const page = await pageAt(context, `${session.origin}/${path}`);
		await keep(view, () => asPopup(page));
		await page.close();
	}
}

async function asPopup(page: Page): Promise<Buffer> {
	await page.setViewportSize(POPUP);
	await page.waitForSelector("main:not([aria-busy=true])");
	return wholePage(page);
}
