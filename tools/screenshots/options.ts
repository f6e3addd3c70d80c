import type { BrowserContext, Page } from "playwright";
import { settingsFileOf } from "../../src/options/settings-file.ts";
import type { Correction } from "../../src/shared/correction.ts";
import { storedCorrections } from "../../src/shared/correction-guard.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings.ts";
import type { Album } from "./album.ts";
import { fromRightToLeft, pageAt } from "./extension-page.ts";
import { inEveryLook } from "./looks.ts";

const SITES: Settings["sites"] = {
	"courier.example": "on",
	"gazette.example": "off",
	"a-very-long-name-of-a-newspaper-that-nobody-remembers.example": "on",
};

const CORRECTED = {
	url: "https://courier.example/2026/harbour",
	title: "Council puts off the vote on the old harbour",
	source: "Two officials",
	cue: "said",
	sentence: "Two officials who saw the plan said that the bridge would close in March.",
	at: 0,
	wholeSource: false,
	found: "unnamed-group",
	because: "subject-verb",
	madeAt: 1_795_000_000_000,
} as const;

/** Made up. The newest stands last. */
const CORRECTIONS: readonly Correction[] = [
	{ ...CORRECTED, id: 1, verdict: "organization", wholeSource: true },
	{ ...CORRECTED, id: 2, verdict: "outlet", url: "file:///story.html", title: null },
	{
		...CORRECTED,
		id: 3,
		verdict: "not-a-source",
		source: "the harbour",
		cue: "knows",
		sentence: "And I think the harbour knows what it needs.",
		at: 12,
		found: "organization",
	},
];

/** The options with all that a reader can have set and corrected, and with what can go wrong. */
export async function pictureOptions(
	context: BrowserContext,
	origin: string,
	album: Album,
): Promise<void> {
	const settings = { ...DEFAULT_SETTINGS, sites: SITES, markStyle: "tinted" as const };
	const corrections = storedCorrections(CORRECTIONS);
	const open = async (stored: Readonly<Record<string, unknown>>) => {
		const page = await pageAt(context, `${origin}/options.html`);
		await page.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
		await page.reload();
		await page.waitForSelector("h1");
		return page;
	};
	const used = await open({ settings, corrections });
	await inEveryLook(used, "chromium-options-used", album, true);
	await ask(used, settings);
	await inEveryLook(used, "chromium-options-asking", album, false);
	await fromRightToLeft(used);
	await inEveryLook(used, "chromium-options-rtl", album, false);
	await used.close();
	const faulty = await open({ settings: { ...settings, version: 99 }, corrections: [] });
	await inEveryLook(faulty, "chromium-options-faulty", album, false);
	await faulty.evaluate("chrome.storage.local.remove(['settings', 'corrections'])");
	await faulty.close();
}

/** Opens a file of settings, and the questions before what cannot be undone. */
async function ask(page: Page, settings: Settings): Promise<void> {
	const file = settingsFileOf({ settings, corrections: CORRECTIONS });
	const buffer = Buffer.from(file);
	await page
		.locator("input[type=file]")
		.setInputFiles({ name: "on-record-settings.json", mimeType: "application/json", buffer });
	await page.locator("#corrections > .button, #file > .button").last().click();
	await page.locator("#corrections > .button").last().click();
}
