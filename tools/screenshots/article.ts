import type { Page } from "playwright";
import type { ChromiumSession } from "../browser/chromium/session.ts";
import type { Session } from "../browser/session.ts";
import type { Album } from "./album.ts";

/** Milliseconds in which marks follow a change of the colour scheme. */
export const RECOLOURED = 1_500;

/** The page with its marks, and the card of its first mark. */
export async function pictureArticle(session: Session, album: Album): Promise<void> {
	const page = articlePage(session);
	await page.bringToFront();
	await page.evaluate(() => scrollTo(0, 0));
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme });
			await page.waitForTimeout(RECOLOURED);
			const name = `chromium-page-${width}-${colorScheme}`;
			await album.keep(name, () => page.screenshot());
			await album.keep(`${name}-card`, async () => {
				await pointAtMark(session);
				return page.screenshot();
			});
			await pictureCorrection(session, `${name}-card`, album);
			await session.tab.moveMouse(1, 1);
			// What was just done to a mark keeps its card open for seconds.
			await session.tab.press("Escape");
		}
	}
}

/** CSS pixels from the card's lower left corner to its buttons; the first is "Not a source". */
const BUTTONS = { first: 50, second: 145, up: 25 } as const;
/** CSS pixels from the card's lower left corner to the first kind of the last line, over a box to tick. */
const KIND = { right: 80, up: 96 } as const;

/** The card as the reader corrects its mark: the kinds, what came of it, and a mark taken out. */
async function pictureCorrection(session: Session, name: string, album: Album): Promise<void> {
	const page = articlePage(session);
	const states = ["asking", "corrected", "taken-out"].map((state) => `${name}-${state}`);
	if (!states.some((state) => album.wants(state))) return;
	const press = async (right: number, up: number) => {
		const { left, bottom } = await session.tab.run(cardBox);
		await session.tab.clickAt(left + right, bottom - up);
		await page.waitForTimeout(CARD_DELAY);
	};
	await pointAtMark(session);
	await press(BUTTONS.second, BUTTONS.up);
	await album.keep(states[0]!, () => page.screenshot());
	await press(KIND.right, KIND.up);
	await album.keep(states[1]!, () => page.screenshot());
	await press(BUTTONS.first, BUTTONS.up);
	await press(BUTTONS.first, BUTTONS.up);
	await album.keep(states[2]!, () => page.screenshot());
	await press(BUTTONS.first, BUTTONS.up);
}

/** Runs in the page: where the card stands, by the one element that is ours. */
function cardBox(): { left: number; bottom: number } {
	const host = document.querySelector(":root > :not(head, body)");
	if (!host) throw new Error("no card is open");
	const { left, bottom } = host.getBoundingClientRect();
	return { left, bottom };
}

/** The reader's tab as Playwright has it. */
export function articlePage(session: Session): Page {
	const { context } = session as ChromiumSession;
	return context.pages().find((page) => page.url().endsWith("/story"))!;
}

/** Milliseconds until the card has opened and stands still. */
const CARD_DELAY = 1_000;

/** Moves the mouse over the first mark of the page, or the first whose words begin so. */
export async function pointAtMark(session: Session, words = ""): Promise<void> {
	const { x, y } = await session.tab.run(middleOfMark, words);
	await session.tab.moveMouse(x, y);
	await new Promise((resolve) => setTimeout(resolve, CARD_DELAY));
}

/** Runs in the page. CSS pixels of the viewport. The names of the highlights say nothing. */
function middleOfMark(words: string): { x: number; y: number } {
	const lines = [...CSS.highlights.values()].flatMap((highlight) =>
		[...highlight].map((one) => {
			const range = document.createRange();
			range.setStart(one.startContainer, one.startOffset);
			range.setEnd(one.endContainer, one.endOffset);
			return range.toString().startsWith(words) ? range.getClientRects()[0] : undefined;
		}),
	);
	const [first] = lines.filter((line) => line !== undefined).sort((a, b) => a.y - b.y);
	if (!first) throw new Error(`nothing is marked: ${words}`);
	return { x: first.x + first.width / 2, y: first.y + first.height / 2 };
}
