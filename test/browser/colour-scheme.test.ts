import { PALETTE } from "../../src/shared/palette.ts";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { hasColour } from "./pixels.ts";
import { Reader } from "./reader.ts";

test("marks follow the page from light to dark", async ({ session, site, family }) => {
	test.skip(family !== "chromium", "the colour scheme is changed through Playwright");
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await reader.marksShown();
	await popup.close();
	const { light, dark } = PALETTE.unnamed;
	const shows = async (colour: string) => hasColour(await session.tab.screenshot(), colour);
	expect(await shows(light)).toBe(true);
	expect(await shows(dark)).toBe(false);
	const { context } = session as ChromiumSession;
	const page = context.pages().find((one) => one.url() === `${site.url}story`)!;
	await page.emulateMedia({ colorScheme: "dark" });
	await until("marks for a dark page", () => shows(dark));
	expect(await shows(light)).toBe(false);
});
