import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

for (const colorScheme of ["light", "dark"] as const) {
	test(`no view breaks a rule of accessibility; ${colorScheme}`, async ({
		session,
		site,
		family,
	}) => {
		test.skip(family !== "chromium", "the checker drives its pages through Playwright");
		const { context } = session as ChromiumSession;
		const reader = new Reader(session);
		await reader.open(`${site.url}story`);
		const popup = await reader.openPopup();
		const tabId = await popup.run(async () => {
			const [tab] = await globalThis.chrome.tabs.query({ active: true, currentWindow: true });
			return tab?.id ?? -1;
		});
		await popup.close();
		const paths = [
			`popup.html?tab=${tabId}`,
			`panel.html?tab=${tabId}`,
			"welcome.html",
			"options.html",
		];
		for (const path of paths) {
			await session.extensionPage(path);
			const page = context.pages().find((one) => one.url() === `${session.origin}/${path}`)!;
			// Without motion no colour is on its way from the other scheme while it is measured.
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			await page.waitForSelector("h1");
			// What the page tells a panel comes a moment later.
			if (path.startsWith("panel")) await page.waitForSelector(".dock h2");
			await unfoldByKeyboard(page);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`);
			expect(found).toEqual([]);
		}
	});
}

/** Goes through what is folded, and what comes out of it, as a reader without a mouse does. */
async function unfoldByKeyboard(page: Page): Promise<void> {
	const folded = page.locator("details:not([open]) > summary:visible");
	while ((await folded.count()) > 0) {
		await folded.first().focus();
		await page.keyboard.press("Enter");
	}
}

test("no view that stands in a tab is wider than a phone", async ({ session, family }) => {
	test.skip(family !== "chromium", "sizes its pages through Playwright");
	const { context } = session as ChromiumSession;
	for (const path of ["popup.html", "panel.html", "welcome.html", "options.html"]) {
		await session.extensionPage(path);
		const page = context.pages().find((one) => one.url() === `${session.origin}/${path}`)!;
		await page.setViewportSize({ width: 320, height: 600 });
		await page.waitForSelector("h1");
		const width = () => page.evaluate(() => document.body.scrollWidth);
		await expect.poll(width, path).toBeLessThanOrEqual(320);
	}
});
