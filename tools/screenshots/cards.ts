import type { Page } from "playwright";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Album } from "./album.ts";
import { articlePage, pointAtMark, RECOLOURED } from "./article.ts";
import { pageAt } from "./extension-page.ts";

/** First words of marks of the sample, by what their cards show. */
const MARKS = {
	named: "Varga has",
	"named-again": "Tomas Brandl",
	institution: "The port authority",
	spokesperson: "A spokesman",
	document: "an inspection report",
	outlet: "the Northport Herald",
	unnamed: "The officials",
	"unnamed-bare": "senior engineers",
	vague: "Critics",
	"no-source": "reportedly",
} as const;
type MarkName = keyof typeof MARKS;
/** Those whose cards are pictured in every look and place. */
const TELLING: readonly MarkName[] = ["unnamed", "unnamed-bare", "no-source"];

const LOOKS = {
	light: { colorScheme: "light", forcedColors: "none" },
	dark: { colorScheme: "dark", forcedColors: "none" },
	contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** CSS pixels. */
const WINDOW = { width: 1000, height: 700 } as const;
const PHONE = { width: 320, height: 600 } as const;

/** The card of every kind of mark, all kinds being marked; and at the edges of the window. */
export async function pictureCards(session: ChromiumSession, album: Album): Promise<void> {
	await markEveryKind(session);
	const page = articlePage(session);
	await page.bringToFront();
	await page.setViewportSize(WINDOW);
	for (const [name, words] of Object.entries(MARKS)) {
		const looks = TELLING.includes(name as MarkName) ? LOOKS : { light: LOOKS.light };
		for (const [look, media] of Object.entries(looks)) {
			await album.keep(`chromium-card-${name}-${look}`, async () => {
				await page.emulateMedia(media);
				await page.waitForTimeout(RECOLOURED);
				return pictureCard(session, page, words, "center");
			});
		}
	}
	await page.emulateMedia(LOOKS.light);
	for (const block of ["start", "end"] as const) {
		await album.keep(`chromium-card-at-${block}`, () =>
			pictureCard(session, page, MARKS.unnamed, block),
		);
	}
	await page.setViewportSize(PHONE);
	await album.keep("chromium-card-on-phone", () =>
		pictureCard(session, page, MARKS.unnamed, "end"),
	);
}

async function pictureCard(
	session: ChromiumSession,
	page: Page,
	words: string,
	block: ScrollLogicalPosition,
): Promise<Buffer> {
	await session.tab.moveMouse(1, 1);
	const paragraph = page.locator("main p", { hasText: new RegExp(words) }).first();
	await paragraph.evaluate((one, place) => one.scrollIntoView({ block: place }), block);
	await pointAtMark(session, words);
	return page.screenshot();
}

async function markEveryKind({ context, origin }: ChromiumSession): Promise<void> {
	const options = await pageAt(context, `${origin}/options.html`);
	const off = options.locator(".legend input[role=switch]:not(:checked)");
	while ((await off.count()) > 0) await off.first().click();
	await options.close();
}
