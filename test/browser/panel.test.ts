import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import type { View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

for (const background of ["stays alive", "is killed before every step"] as const) {
	test(`the side panel goes along with the reader; the background ${background}`, async ({
		session,
		site,
	}) => {
		const reader = new Reader(session, async () => {
			if (background !== "stays alive") await session.killBackground();
		});
		await reader.open(`${site.url}story`);
		const panel = await reader.openPanel();

		await test.step("lists what is marked and shows where the reader is", async () => {
			await until("the first statement", async () => (await currentIn(panel)) === 0);
			const name = await panel.run(dockName);
			expect(name).not.toBe("");
			expect(await panel.run(currentText)).toContain(name);
		});

		await test.step("follows the scroll, down to the last statement and back", async () => {
			const last = (await panel.run(countEntries)) - 1;
			await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
			await until("the last statement", async () => (await currentIn(panel)) === last);
			expect(await panel.run(isCurrentInSight)).toBe(true);
			await session.tab.run(() => scrollTo(0, 0));
			await until("the first statement", async () => (await currentIn(panel)) === 0);
		});

		await test.step("scrolls the page to an entry that is clicked, and stays with it", async () => {
			const last = (await panel.run(countEntries)) - 1;
			await reader.choose(panel, "li:last-child > .passage");
			await until("the page to scroll", async () => (await session.tab.run(() => scrollY)) > 0);
			await until("that statement", async () => (await currentIn(panel)) === last);
			await until("the page to stand still", () => session.tab.run(standsStill));
			expect(await currentIn(panel)).toBe(last);
		});

		await test.step("shows the entry of a mark that is clicked in the page", async () => {
			await session.tab.run(() => scrollTo(0, 0));
			await until("the first statement", async () => (await currentIn(panel)) === 0);
			const marks = await reader.marks();
			const mark = marks.find(({ text, y }) => text.includes("one of the officials") && y > 0)!;
			await session.tab.clickAt(mark.x, mark.y);
			await until("its entry", async () =>
				(await panel.run(currentText)).includes("one of the officials"),
			);
		});
		await panel.close();
	});
}

test("the side panel changes with tab and page, and says what to do where nothing was read", async ({
	session,
	site,
	family,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const panel = await reader.openPanel();
	const sentence = await panel.run(heading);

	await session.extensionPage("options.html");
	await expect.poll(() => panel.run(heading)).toBe(words("closed_page_browser"));
	await session.tab.show();
	await expect.poll(() => panel.run(heading)).toBe(sentence);

	await reader.open(`${site.url}quiet`);
	// The click that let us in counts for the whole site in Chromium, for one page in Firefox.
	const isLetIn = family === "chromium";
	const unread = words(isLetIn ? "state_unread" : "state_no_permission");
	await expect.poll(() => panel.run(heading)).toBe(unread);
	if (isLetIn) await panel.click("main .button-main");
	else await reader.openPopup();
	await expect.poll(() => panel.run(heading)).toBe(words("state_nothing_found"));
	await panel.close();
});

test("what is switched off in popup or panel is neither listed nor marked", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const panel = await reader.openPanel();
	const marked = async () => (await reader.marks()).map(({ text }) => text).join(" | ");
	await reader.marksShown();
	expect(await marked()).toContain("Critics");
	await reader.choose(panel, ".filter[data-category=vague]");
	await expect.poll(marked).not.toContain("Critics");
	expect(await panel.run(entriesText)).not.toContain("Critics");

	const popup = await reader.openPopup();
	expect(await popup.run(isFolded, "vague")).toBe(true);
	await reader.choose(popup, ".filter[data-category=vague]");
	await expect.poll(marked).toContain("Critics");
	await expect.poll(() => panel.run(entriesText)).toContain("Critics");
});

test("the panel's list is gone through by keyboard", async ({ session, site, family }) => {
	test.skip(family !== "chromium", "keys are pressed in the panel through Playwright");
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	const tabId = await popup.run(async () => {
		const [tab] = await globalThis.chrome.tabs.query({ active: true, currentWindow: true });
		return tab?.id ?? -1;
	});
	await popup.close();
	const path = `panel.html?tab=${tabId}`;
	await session.extensionPage(path);
	const { context } = session as ChromiumSession;
	const page = context.pages().find((one) => one.url() === `${session.origin}/${path}`)!;
	const entries = page.locator(".passage");
	const focused = () => page.locator(".passage:focus");
	await page.waitForSelector(".passage[aria-current]");

	await page.locator(".fold summary").first().focus();
	await page.keyboard.press("Tab");
	await expect(focused()).toHaveAttribute("aria-current", "location");
	await page.keyboard.press("End");
	await expect(entries.last()).toBeFocused();
	await page.keyboard.press("ArrowUp");
	await expect(entries.nth(-2)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect.poll(() => session.tab.run(() => scrollY)).toBeGreaterThan(0);
	await expect(focused()).toHaveAttribute("aria-current", "location");
	await page.keyboard.press("Home");
	await expect(entries.first()).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(entries.nth(-2)).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(focused()).toHaveCount(0);
});

const currentIn = (panel: View) =>
	panel.run(() =>
		[...document.querySelectorAll(".passage")].findIndex((entry) =>
			entry.hasAttribute("aria-current"),
		),
	);

/** A page that still glides ends elsewhere than a script scrolls it to. A frame knows how far it came. */
async function standsStill(): Promise<boolean> {
	const place = () =>
		new Promise<number>((resolve) => requestAnimationFrame(() => resolve(scrollY)));
	const before = await place();
	await new Promise((resolve) => setTimeout(resolve, 300));
	return (await place()) === before;
}

function heading(): string {
	return document.querySelector("h1")?.textContent ?? "";
}

function entriesText(): string {
	return document.querySelector(".passages")?.textContent ?? "";
}

function countEntries(): number {
	return document.querySelectorAll(".passage").length;
}

function currentText(): string {
	return document.querySelector(".passage[aria-current]")?.textContent ?? "";
}

function dockName(): string {
	return document.querySelector(".dock h2")?.textContent ?? "";
}

function isCurrentInSight(): Promise<boolean> {
	const isNow = () => {
		const entry = document.querySelector(".passage[aria-current]")!.getBoundingClientRect();
		const dock = document.querySelector(".dock")!.getBoundingClientRect();
		return entry.top >= 0 && entry.bottom <= Math.min(dock.top, innerHeight);
	};
	// The list glides there.
	return new Promise((resolve) => setTimeout(() => resolve(isNow()), 1_500));
}

function isFolded(category: string): boolean {
	return !document.querySelector<HTMLDetailsElement>(`.group[data-category=${category}]`)!.open;
}
