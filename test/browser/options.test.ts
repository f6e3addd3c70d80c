import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { storedCorrections } from "../../src/shared/correction-guard.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings.ts";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import type { Session } from "../../tools/browser/session.ts";
import { expect, test } from "./fixtures.ts";
import { differingPixels } from "./pixels.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const CORRECTIONS = storedCorrections([
	{
		id: 0,
		url: "https://courier.example/story",
		source: "Two officials",
		cue: "said",
		sentence: "Two officials said that the bridge would close.",
		at: 0,
		verdict: "organization",
		wholeSource: true,
		found: "unnamed-group",
		because: "subject-verb",
		title: "The bridge",
		madeAt: 1_795_000_000_000,
	},
]);

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, sites: { "courier.example": "off" } };

/** The options in Chromium, with a site of their own and a correction. */
async function usedOptions(session: Session, settings = SETTINGS): Promise<Page> {
	const view = await session.extensionPage("options.html");
	await view.run(
		(stored) => globalThis.chrome.storage.local.set(stored as Record<string, unknown>),
		{ corrections: CORRECTIONS, settings },
	);
	const { context } = session as ChromiumSession;
	const page = context.pages().find((one) => one.url() === `${session.origin}/options.html`)!;
	await page.reload();
	await page.waitForSelector(".correction");
	return page;
}

const button = (page: Page, key: string) => page.getByRole("button", { name: words(key) });

test("settings go into a file and come back out of it", async ({ session, family }) => {
	test.skip(family !== "chromium", "files are chosen through Playwright");
	const page = await usedOptions(session);
	await page.locator("input[name=mark-style][value=fine]").check();
	const saved = page.waitForEvent("download");
	await button(page, "options_file_save").click();
	const file = await readFile(await (await saved).path());

	await button(page, "options_reset").click();
	await expect(button(page, "cancel")).toBeFocused();
	await button(page, "options_reset").click();
	await page
		.getByRole("status")
		.filter({ hasText: words("told_reset") })
		.waitFor();
	await expect(page.locator(".site")).toHaveCount(0);
	await expect(page.locator("input[name=mark-style][value=plain]")).toBeChecked();
	await expect(page.locator(".correction")).toHaveCount(1);

	await button(page, "corrections_take_all_back").click();
	await button(page, "corrections_take_all_back").click();
	await expect(page.locator(".correction")).toHaveCount(0);

	const open = (name: string, buffer: Buffer) =>
		page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer });
	await open("other.json", Buffer.from('{"format":"somebody else’s"}'));
	await expect(page.getByRole("alert")).toHaveText(words("file_not_ours"));
	await open("settings.json", file);
	await button(page, "options_file_use").click();
	await expect(page.locator(".site-host")).toHaveText("courier.example");
	await expect(page.locator("input[name=mark-style][value=fine]")).toBeChecked();
	await expect(page.locator(".correction")).toHaveCount(1);
});

test("damage is told until it is mended", async ({ session, family }) => {
	test.skip(family !== "chromium", "goes by what is on the page, not by the browser");
	const page = await usedOptions(session);
	await page.evaluate("chrome.storage.local.set({ settings: { version: 99 } })");
	await page.reload();
	await expect(page.getByRole("alert")).toHaveText(words("settings_newer"));
	await page.locator("input[name=mark-style][value=fine]").check();
	await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the report of corrections is a file that says what was corrected", async ({
	session,
	family,
}) => {
	test.skip(family !== "chromium", "downloads are heard of through Playwright");
	const page = await usedOptions(session);
	const saved = page.waitForEvent("download");
	await button(page, "corrections_report_text").click();
	const text = await readFile(await (await saved).path(), "utf8");
	expect(text).toContain("Two officials said that the bridge would close.");
	expect(text).toContain("https://courier.example/story");
});

test("the licences of all that ships can be read", async ({ session }) => {
	const view = await session.extensionPage("options.html");
	await view.click(".licences summary");
	const text = () => view.run(() => document.querySelector(".licences pre")?.textContent ?? "");
	await expect.poll(text).toContain("MIT License");
	expect(await text()).toContain("preact");
});

test("the options break no rule of accessibility, used, asking and from right to left", async ({
	session,
	family,
}) => {
	test.skip(family !== "chromium", "the checker drives its pages through Playwright");
	const page = await usedOptions(session);
	await button(page, "options_reset").click();
	await page.locator(".licences summary").click();
	for (const direction of ["ltr", "rtl"]) {
		await page.evaluate(`document.documentElement.dir = "${direction}"`);
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" }); // colours settle at once
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		}
	}
	await page.setViewportSize({ width: 320, height: 600 });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
});

test("another style of marks shows on the open page at once", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await reader.marksShown();
	await popup.close();
	const plain = await session.tab.screenshot();
	const options = await session.extensionPage("options.html");
	await options.click("input[name=mark-style][value=tinted]");
	await expect
		.poll(async () => differingPixels(plain, await session.tab.screenshot()))
		.toBeGreaterThan(2_000);
});

test("the keyboard keeps its place when a line is taken away", async ({ session, family }) => {
	test.skip(family !== "chromium", "keys are pressed through Playwright");
	const sites = { "a.example": "off", "courier.example": "off", "z.example": "off" } as const;
	const page = await usedOptions(session, { ...SETTINGS, sites });
	const remove = page.locator(".site button");
	await remove.nth(1).focus();
	await page.keyboard.press("Enter");
	await expect(remove).toHaveCount(2);
	await expect(remove.nth(1)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(remove).toHaveCount(1);
	await expect(remove.first()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(remove).toHaveCount(0);
	await expect(page.locator("#reading-heading")).toBeFocused();

	await page.locator(".correction button").focus();
	await page.keyboard.press("Enter");
	await expect(page.locator(".correction")).toHaveCount(0);
	await expect(page.locator("#corrections-heading")).toBeFocused();
});
