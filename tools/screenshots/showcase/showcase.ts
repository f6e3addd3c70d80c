import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import type { ChromiumSession } from "../../browser/chromium/session.ts";
import { ROOT } from "../../build/paths.ts";
import { articlePage, pointAtMark, RECOLOURED } from "../article.ts";
import { pageAt } from "../extension-page.ts";
import { FOLLOWED } from "../panel.ts";
import { readTabIn } from "../read-tab.ts";
import { draw, keepImage, tile, withPanel, withPopup } from "./compose.ts";
import { IMAGES } from "./images.ts";

/** CSS pixels. The popup as browsers open it, the panel as Chromium does. */
const POPUP = { width: 390, height: 600 } as const;
const PANEL = { width: 360, height: 800 } as const;
/** The sample's source whose card has the most to tell. */
const TELLING_MARK = "The officials";

type ColorScheme = "light" | "dark";

/** Pictures for the stores and the README: the sample article, read by the extension as built. */
export async function pictureShowcase(session: ChromiumSession, site: string): Promise<void> {
	const { context, origin } = session;
	const { tabId } = await readTabIn(session, `${site}story`);
	const popup = await pageAt(context, `${origin}/popup.html?tab=${tabId}`);
	const lightSummary = await summary(session, popup, "light");
	await keepImage(IMAGES.summary, lightSummary);
	await keepImage(IMAGES.readme, lightSummary);
	await keepImage(IMAGES.dark, await summary(session, popup, "dark"));
	await popup.close();
	await keepImage(IMAGES.card, await card(session));
	const panel = await pageAt(context, `${origin}/panel.html?tab=${tabId}`);
	await keepImage(IMAGES.panel, await beside(session, panel));
	await panel.close();
	await keepImage(IMAGES.welcome, await welcome(context, origin));
	await keepImage(IMAGES.tile, await promotionalTile(context));
}

async function summary(
	session: ChromiumSession,
	popup: Page,
	colorScheme: ColorScheme,
): Promise<Buffer> {
	const article = articlePage(session);
	await popup.setViewportSize(POPUP);
	await popup.emulateMedia({ colorScheme });
	await popup.waitForSelector(".bar");
	const shown = await popup.screenshot({ animations: "disabled" });
	await article.bringToFront();
	await article.emulateMedia({ colorScheme });
	await article.setViewportSize(IMAGES.summary);
	await article.waitForTimeout(RECOLOURED);
	return draw(session.context, IMAGES.summary, withPopup(await article.screenshot(), shown));
}

async function card(session: ChromiumSession): Promise<Buffer> {
	const article = articlePage(session);
	await article.bringToFront();
	await article.emulateMedia({ colorScheme: "light" });
	await article.setViewportSize(IMAGES.card);
	await article.evaluate(() => scrollTo(0, 420));
	await article.waitForTimeout(RECOLOURED);
	await pointAtMark(session, TELLING_MARK);
	const picture = await article.screenshot();
	await session.tab.moveMouse(1, 1);
	return picture;
}

/** The article and the side panel that has followed the reader to the middle of it. */
async function beside(session: ChromiumSession, panel: Page): Promise<Buffer> {
	const article = articlePage(session);
	const { width, height } = IMAGES.panel;
	await panel.setViewportSize(PANEL);
	await panel.emulateMedia({ colorScheme: "light" });
	await article.setViewportSize({ width: width - PANEL.width, height });
	await article.evaluate(() => scrollTo(0, 560));
	await panel.waitForSelector(".dock h2");
	await panel.waitForTimeout(FOLLOWED);
	const [page, list] = [await article.screenshot(), await panel.screenshot()];
	return draw(session.context, IMAGES.panel, withPanel(page, list));
}

async function welcome(context: BrowserContext, origin: string): Promise<Buffer> {
	const page = await pageAt(context, `${origin}/welcome.html`);
	await page.emulateMedia({ colorScheme: "light" });
	await page.setViewportSize(IMAGES.welcome);
	const picture = await page.screenshot({ animations: "disabled" });
	await page.close();
	return picture;
}

async function promotionalTile(context: BrowserContext): Promise<Buffer> {
	const file = join(ROOT, "src", "_locales", "en", "messages.json");
	const messages = JSON.parse(await readFile(file, "utf8")) as Record<string, { message: string }>;
	const say = (key: string) => messages[key]?.message ?? "";
	return draw(context, IMAGES.tile, await tile(say("extension_name"), say("welcome_heading")));
}
