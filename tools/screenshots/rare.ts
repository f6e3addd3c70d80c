import type { Page } from "playwright";
import { markSettings } from "../../src/background/marking.ts";
import { categoryOf } from "../../src/engine/index.ts";
import type { Marking, PageIdentity } from "../../src/shared/messages.ts";
import { DEFAULT_SETTINGS } from "../../src/shared/settings.ts";
import type { Report } from "../../src/shared/tab-state.ts";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Album } from "./album.ts";
import { articlePage, pointAtMark } from "./article.ts";
import { pageAt, tellViews } from "./extension-page.ts";
import { inEveryLook } from "./looks.ts";
import type { ReadTab } from "./read-tab.ts";

/** CSS pixels. */
const WINDOW = { width: 1000, height: 700 } as const;

/** What few readers see: a browser that cannot mark words, and a private window. */
export async function pictureRare(
	session: ChromiumSession,
	tab: ReadTab,
	album: Album,
): Promise<void> {
	for (const view of ["popup", "panel"]) {
		const name = `chromium-${view}-cannot-mark`;
		if (album.wants(name)) await pictureUnmarked(session, tab, view, album);
	}
	await pictureDamagedDiary(session, album);
	await album.keep("chromium-card-private-window", () => picturePrivateCard(session, tab));
}

async function pictureUnmarked(
	{ context, origin }: ChromiumSession,
	{ tabId, report }: ReadTab,
	view: string,
	album: Album,
): Promise<void> {
	const page = await pageAt(context, `${origin}/${view}.html?tab=${tabId}`);
	await page.evaluate("delete CSS.highlights");
	await tellViews(context, tabId, { status: "read", report });
	await page.waitForSelector(".headline .soft:nth-of-type(2)");
	await inEveryLook(page, `chromium-${view}-cannot-mark`, album, false);
	await page.close();
}

/** The options where the browser does not open the diary's database. */
async function pictureDamagedDiary(
	{ context, origin }: ChromiumSession,
	album: Album,
): Promise<void> {
	const page = await context.newPage();
	await page.addInitScript(refuseDatabases);
	await page.goto(`${origin}/options.html`);
	const keep = page.locator("#diary input[role=switch]");
	if (!(await keep.isChecked())) await keep.click();
	await page.waitForSelector("#diary .trouble");
	await inEveryLook(page, "chromium-options-diary-damaged", album, false);
	await keep.click();
	await page.close();
}

/** Runs in a page before its own scripts. */
function refuseDatabases(): void {
	IDBFactory.prototype.open = () => {
		throw new DOMException("A mutation operation was attempted", "InvalidStateError");
	};
}

/** The card of a mark that was corrected in a private window. */
async function picturePrivateCard(
	session: ChromiumSession,
	{ tabId, report }: ReadTab,
): Promise<Buffer> {
	const page: Page = articlePage(session);
	await page.bringToFront();
	await page.setViewportSize(WINDOW);
	const tell = (call: string, request: object) => {
		const message = JSON.stringify({ to: "content", call, request });
		const [worker] = session.context.serviceWorkers();
		return worker!.evaluate<unknown>(`chrome.tabs.sendMessage(${tabId}, ${message})`);
	};
	const { pageId } = (await tell("identify", {})) as PageIdentity;
	await tell("showCorrected", { pageId, marking: correctedInPrivate(report) });
	await page.evaluate(() => scrollTo(0, 0));
	await pointAtMark(session);
	return page.screenshot();
}

function correctedInPrivate({ analysis }: Report): Marking {
	const { attributions, sources } = analysis;
	const marked = attributions.filter((one) => DEFAULT_SETTINGS.marked[categoryOf(one)]);
	const corrected = marked.map(({ id, kind }, index) => ({
		id: index + 1,
		attribution: id,
		verdict: kind === "hidden" ? ("public" as const) : kind,
		found: "organization" as const,
		passing: true,
	}));
	return {
		analysis: { attributions, sources },
		settings: markSettings(DEFAULT_SETTINGS),
		corrected,
	};
}
