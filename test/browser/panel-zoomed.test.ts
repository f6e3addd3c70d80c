import type { Page } from "playwright";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import { serveSite } from "../../tools/browser/serve.ts";
import type { Session } from "../../tools/browser/session.ts";
import { pageAt, tellViews } from "../../tools/screenshots/extension-page.ts";
import { readTabIn } from "../../tools/screenshots/read-tab.ts";
import { expect, openTwice, SAMPLE, test } from "./fixtures.ts";
import { words } from "./words.ts";

/** CSS pixels of a side panel at 200 %, where the dock is no longer always in sight. */
const ZOOMED = { width: 180, height: 400 } as const;

test.skip(({ family }) => family !== "chromium", "sizes the panel through Playwright");

async function zoomedPanel(session: Session, url: string): Promise<Page> {
	const { context, origin } = session as ChromiumSession;
	const { tabId } = await readTabIn(session, url);
	const panel = await pageAt(context, `${origin}/panel.html?tab=${tabId}`);
	await panel.setViewportSize(ZOOMED);
	await panel.emulateMedia({ reducedMotion: "reduce" });
	return panel;
}

test("a panel that is zoomed in goes along with the reader", async ({ session, site }) => {
	const panel = await zoomedPanel(session, `${site.url}story`);
	const entries = panel.locator(".passage");

	await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
	await expect(entries.last()).toHaveAttribute("aria-current", "location");
	await expect.poll(() => panel.evaluate(whereCurrentStands)).toBe("in sight");

	await session.tab.run(() => scrollTo(0, 0));
	await expect(entries.first()).toHaveAttribute("aria-current", "location");
	await expect.poll(() => panel.evaluate(whereCurrentStands)).toBe("in sight");
});

test("a panel that is zoomed in tells in sight what went wrong", async ({ session, site }) => {
	const panel = await zoomedPanel(session, `${site.url}story`);
	await session.tab.run(() => document.querySelector("blockquote:not([class])")!.remove());
	await panel.locator(".passage", { hasText: "senior engineers" }).first().click();
	await expect(panel.locator(".told")).toHaveText(words("told_not_in_page"));
	await expect(panel.locator(".told")).toBeInViewport({ ratio: 1 });

	// The list has the rest.
	await expect(panel.locator(".dock > :not(.told)")).not.toBeInViewport();
	await panel.locator(".told").hover();
	await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
	await expect(panel.locator(".passage").last()).toHaveAttribute("aria-current", "location");
	await expect.poll(() => panel.evaluate(whereCurrentStands)).toBe("in sight");
});

/** Sources of which the text says neither why they are unnamed nor how they know. */
const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The lock</title><body><article>
<h1>The lock stays shut</h1>
<p>The lock on the old harbour stays shut until spring, two officials said on Monday. They said that the
gates had to be taken out first, and that nobody had ordered new ones yet.</p>
<p>A third official said that the council had known of it since the summer. The harbour office had
written to the council in June, and then again in August, but no answer ever came.</p>
<p>On the quay people stood and looked at the water. The cranes have been quiet for a week, and a ship
that brought timber from the north lies at anchor outside and waits.</p></article></body></html>`;

for (const language of ["de", "fr"]) {
	test(`a panel that is zoomed in is as wide as its words in “${language}”`, async () => {
		const session = await openTwice("chromium", { language });
		const site = await serveSite(new Map([["/bare", BARE]]));
		try {
			const panel = await zoomedPanel(session, `${site.url}bare`);
			await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
			await expect(panel.locator(".dock .veil")).toBeAttached();
			expect(await panel.evaluate(whatSticksOut)).toEqual([]);
		} finally {
			site.close();
			await session.close();
		}
	});
}

test("a long name of a site pushes nothing out of a narrow panel", async ({ session }) => {
	const host = "northportharbourandwaterfrontgazette.localhost";
	const site = await serveSite(new Map([["/story", SAMPLE]]), host);
	try {
		const { context, origin } = session as ChromiumSession;
		const { tabId } = await readTabIn(session, `${site.url}story`);
		const panel = await pageAt(context, `${origin}/panel.html?tab=${tabId}`);
		await panel.setViewportSize(ZOOMED);
		await tellViews(context, tabId, { status: "site-off" });
		await expect(panel.locator(".message h1")).toContainText(host);
		expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.width);
	} finally {
		site.close();
	}
});

/** Runs in the panel: where the entry of the reader's place stands in its window. */
function whereCurrentStands(): string {
	const { top, bottom } = document.querySelector(".passage[aria-current]")!.getBoundingClientRect();
	const told = document.querySelector(".told:not(:empty)")?.getBoundingClientRect();
	if (top < 0) return "above";
	return bottom <= Math.min(told?.top ?? innerHeight, innerHeight) ? "in sight" : "below";
}

/** Runs in the panel: words that its window is too narrow for. */
function whatSticksOut(): (string | null)[] {
	const words = [...document.querySelectorAll("main :not(svg *)")];
	return words
		.filter((one) => one.getBoundingClientRect().right > innerWidth)
		.map(({ textContent }) => textContent);
}
