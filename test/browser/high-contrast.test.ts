import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import { pageAt, tellViews } from "../../tools/screenshots/extension-page.ts";
import { readTabIn } from "../../tools/screenshots/read-tab.ts";
import { expect, test } from "./fixtures.ts";

test.skip(({ family }) => family !== "chromium", "colours are forced through Playwright");

test("how far the reading has come is seen in high contrast", async ({ session, site }) => {
	const { context, origin } = session as ChromiumSession;
	const { tabId } = await readTabIn(session, `${site.url}story`);
	const panel = await pageAt(context, `${origin}/panel.html?tab=${tabId}`);
	await panel.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
	await tellViews(context, tabId, {
		status: "reading",
		progress: { share: 0.2, words: 50_000 },
	});
	const bar = panel.locator(".reading-bar");
	await expect(bar.locator("span")).toBeVisible();
	const ground = await panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await expect(bar).toHaveCSS("background-color", ground);
	await expect(bar.locator("span")).not.toHaveCSS("background-color", ground);
});
