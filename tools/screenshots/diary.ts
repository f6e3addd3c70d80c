import type { BrowserContext, Page } from "playwright";
import { DAY, type DiaryEntry } from "../../src/shared/diary.ts";
import type { Album } from "./album.ts";

/** What a reader may have read in a few months; made up. */
const OUTLETS = [
	{ outlet: "The Northfield Courier", host: "courier.example", every: 2, unnamed: 2 },
	{ outlet: "Harbour Gazette", host: "gazette.example", every: 3, unnamed: 1 },
	{ outlet: "Radio Westmark", host: "westmark.example", every: 5, unnamed: 4 },
	{ outlet: "Inland Post", host: "post.example", every: 9, unnamed: 0 },
] as const;
const TITLES = [
	"Council puts off the vote on the old harbour",
	"Two officials doubt the date of the bridge",
	"What the report on the lock says",
	"Minister stops the sale of the shipyard",
	"“Nobody has signed anything”: talks go on",
] as const;

/** A diary of so many days up to now. */
export function madeUpDiary(days: number): DiaryEntry[] {
	return OUTLETS.flatMap(({ outlet, host, every, unnamed }, o) =>
		Array.from({ length: Math.ceil(days / every) }, (_, i): DiaryEntry => {
			const time = Date.now() - i * every * DAY - o * 3_600_000;
			const counts = {
				named: 2 + ((i * 7 + o) % 6),
				institutional: (i + o) % 4,
				"second-hand": (i + 2 * o) % 3 === 0 ? 1 : 0,
				unnamed: (i % 3) + unnamed,
				vague: (i + o) % 5 === 0 ? 2 : 0,
			};
			return {
				address: `https://${host}/${i}`,
				title: TITLES[(i + o) % TITLES.length] ?? null,
				outlet,
				firstRead: time,
				lastRead: time,
				counts,
				sources: 2 + ((i + o) % 5),
			};
		}),
	);
}

/** Writes a diary into the extension's own database and opens the options on it. */
export async function openDiary(
	context: BrowserContext,
	origin: string,
	entries: readonly DiaryEntry[],
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/options.html`);
	await page.waitForSelector("#diary");
	await page.evaluate(putEntries, entries as DiaryEntry[]);
	const keep = page.locator("#diary input[role=switch]");
	if (!(await keep.isChecked())) await keep.click();
	await page.reload();
	await page.waitForSelector(".diary-chart");
	return page;
}

/** CSS pixels: a phone, a window. */
const WIDTHS = [320, 1280] as const;

/** What a reader makes of an open diary: one outlet's, the table, a search in vain, emptied. */
export async function pictureDiary(page: Page, name: string, album: Album): Promise<void> {
	const diary = page.locator("#diary");
	const keep = async (state: string) => {
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 600 });
			await album.keep(`${name}-${state}-${width}`, () => diary.screenshot());
		}
	};
	await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
	await diary.locator("select").selectOption(OUTLETS[0].outlet);
	await diary.locator(".diary-table summary").click();
	await keep("one-outlet");
	await diary.locator("select").selectOption("");
	await keep("table");
	await diary.locator("input[type=search]").fill("no article says this");
	await keep("no-hit");
	await diary.locator("> .buttons > button").last().click();
	await keep("asking");
	await diary.locator(".sure .button-main").click();
	await diary.locator(".diary-figure").waitFor({ state: "detached" });
	await keep("empty");
}

/** Runs in a page of the extension. */
async function putEntries(entries: readonly DiaryEntry[]): Promise<void> {
	const asked = indexedDB.open("diary");
	const database = await new Promise<IDBDatabase>((resolve) => {
		asked.onsuccess = () => resolve(asked.result);
	});
	const change = database.transaction("entries", "readwrite");
	for (const entry of entries) change.objectStore("entries").put(entry);
	await new Promise((resolve) => {
		change.oncomplete = resolve;
	});
	database.close();
}
