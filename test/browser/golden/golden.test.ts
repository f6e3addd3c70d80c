/**
 * How the main views look, pixel by pixel, with every character a box of the same size: fonts differ
 * between machines, the design does not. A picture that is not there fails. What is meant to change is
 * accepted by `npm run test:browser -- golden --update-snapshots`, looked at, and kept.
 */
import type { ChromiumSession } from "../../../tools/browser/chromium/session.ts";
import { articlePage, pointAtMark } from "../../../tools/screenshots/article.ts";
import { pageAt, tellViews } from "../../../tools/screenshots/extension-page.ts";
import { readTabIn } from "../../../tools/screenshots/read-tab.ts";
import { expect, test } from "../fixtures.ts";
import { Reader } from "../reader.ts";
import { pin, pinCard } from "./pin.ts";
import { MADE_UP_REPORT } from "./report.ts";

/** CSS pixels: the popup as browsers open it; a phone; a window. */
const POPUP = { width: 390, height: 600 } as const;
const PHONE = { width: 360, height: 740 } as const;

test.skip(({ family }) => family !== "chromium", "pictures are compared in one browser");

for (const colorScheme of ["light", "dark"] as const) {
	test(`golden: the popup of a page that was read; ${colorScheme}`, async ({ session, site }) => {
		const { context, origin } = session as ChromiumSession;
		const { tabId } = await readTabIn(session, `${site.url}story`);
		const popup = await pageAt(context, `${origin}/popup.html?tab=${tabId}`);
		await popup.setViewportSize(POPUP);
		await tellViews(context, tabId, { status: "read", report: MADE_UP_REPORT });
		await expect(popup.locator("h1")).toContainText("1 of 4 attributed");
		await pin(popup, colorScheme);
		await expect(popup).toHaveScreenshot(`popup-${colorScheme}.png`);
	});
}

test("golden: the example and the legend of the welcome page", async ({ session }) => {
	const { context, origin } = session as ChromiumSession;
	const page = await pageAt(context, `${origin}/welcome.html`);
	await page.setViewportSize(PHONE);
	await pin(page);
	const example = page.locator(".panel", { has: page.locator(".article") });
	await expect(example).toHaveScreenshot("example.png");
	await expect(page.locator(".legend")).toHaveScreenshot("legend.png");
});

test("golden: the card of an unnamed source", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	await (await reader.openPopup()).close();
	await reader.marksShown();
	const page = articlePage(session);
	await pin(page);
	await page.evaluate(() => scrollTo(0, 500));
	await pointAtMark(session, "The officials");
	await pinCard(page);
	const card = page.locator(":root > :not(head, body)");
	await expect(card).toHaveScreenshot("card.png");
});
