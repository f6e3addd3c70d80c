import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Session } from "../browser/session.ts";
import type { Album } from "./album.ts";
import { pictureArticle } from "./article.ts";
import { pictureCards } from "./cards.ts";
import { madeUpDiary, openDiary, pictureDiary } from "./diary.ts";
import { fromRightToLeft, pageAt, tellViews } from "./extension-page.ts";
import { pictureHandOut } from "./hand-out.ts";
import { inEveryLook } from "./looks.ts";
import { pictureOptions } from "./options.ts";
import { picturePanel } from "./panel.ts";
import { pictureRare } from "./rare.ts";
import { readTabIn } from "./read-tab.ts";
import { statesFrom } from "./states.ts";

/** Days that a pictured diary holds. */
const DIARIES = { weeks: 25, months: 300 } as const;
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
	await inEveryLook(popup, "chromium-popup-told", album, false);
	await fromRightToLeft(popup);
	await inEveryLook(popup, "chromium-popup-rtl", album, false);
	await popup.close();
	for (const name of ["options", "welcome"]) {
		const page = await pageAt(context, `${session.origin}/${name}.html`);
		await inEveryLook(page, `chromium-${name}`, album, true);
		await page.close();
	}
	await pictureOptions(context, session.origin, album);
	for (const [name, days] of Object.entries(DIARIES)) {
		const page = await openDiary(context, session.origin, madeUpDiary(days));
		await inEveryLook(page, `chromium-options-diary-${name}`, album, true);
		await pictureDiary(page, `chromium-diary-${name}`, album);
		await page.close();
	}
	await picturePanel(session as ChromiumSession, { tabId, report }, album);
	await pictureArticle(session, album);
	await pictureCards(session as ChromiumSession, album);
	// Last: what is marked in the page is made up from then on.
	await pictureRare(session as ChromiumSession, { tabId, report }, album);
}
