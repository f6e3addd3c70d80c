import type { Page } from "playwright";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import type { Session } from "../../tools/browser/session.ts";
import { madeUpDiary, openDiary } from "../../tools/screenshots/diary.ts";
import { pageAt } from "../../tools/screenshots/extension-page.ts";
import { expect, test } from "./fixtures.ts";

test.skip(({ family }) => family !== "chromium", "sizes its pages through Playwright");

/** CSS pixels: a phone. */
const PHONE = { width: 320, height: 600 } as const;
/** Days that a chart shows as weeks. */
const WEEKS = 80;
/** Days that it shows as 25 months. */
const MONTHS = 740;
/** CSS pixels that part two figures of a row. */
const LEAST_GAP = 6;

function diaryOf(session: Session, days: number): Promise<Page> {
	const { context, origin } = session as ChromiumSession;
	return openDiary(context, origin, madeUpDiary(days));
}

test("figures of the diary’s tables stand apart on a phone, all of a week in sight", async ({
	session,
}) => {
	const page = await diaryOf(session, WEEKS);
	await page.setViewportSize(PHONE);
	await page.locator(".diary-table summary").click();
	expect(await page.evaluate(leastGap)).toBeGreaterThanOrEqual(LEAST_GAP);
	const hidden = await page.evaluate(() => {
		const [weeks] = document.querySelectorAll(".diary-scroll");
		return weeks!.scrollWidth - weeks!.clientWidth;
	});
	expect(hidden).toBe(0);
});

test("months of more than a year have their year, and room for it", async ({ session }) => {
	const page = await diaryOf(session, MONTHS);
	for (const width of [320, 380, 500, 580, 1280]) {
		await page.setViewportSize({ width, height: 600 });
		const labels = await page.evaluate(labelsOfColumns);
		expect(labels.length).toBeGreaterThan(3);
		for (const { text } of labels) expect(text).toMatch(/ \d{4}$/);
		const gaps = labels.slice(1).map(({ left }, i) => left - labels[i]!.right);
		expect(Math.min(...gaps), `${width} px`).toBeGreaterThanOrEqual(LEAST_GAP);
	}
});

test("in high contrast the line of no small chart covers what stands on it", async ({
	session,
}) => {
	const page = await diaryOf(session, WEEKS);
	await page.emulateMedia({ forcedColors: "active" });
	const [reach, covered] = await page.evaluate(leastReach);
	expect(reach).toBeGreaterThan(covered);
});

test("shortcuts are set in one way, however wide the options are", async ({ session }) => {
	const { context, origin } = session as ChromiumSession;
	const page = await pageAt(context, `${origin}/options.html`);
	await page.waitForSelector(".shortcut");
	// As wide as a reader may have letters set (WCAG 2.2, 1.4.12); other languages' words are longer.
	await page.evaluate(() => document.body.style.setProperty("letter-spacing", "0.12em"));
	for (const width of [320, 380, 440, 500, 540, 580, 640, 1280]) {
		await page.setViewportSize({ width, height: 600 });
		expect(new Set(await page.evaluate(whereKeysStand)).size, `${width} px`).toBe(1);
	}
});

test("in high contrast the chosen mark of the welcome page is filled, and rings no words", async ({
	session,
}) => {
	const { context, origin } = session as ChromiumSession;
	const page = await pageAt(context, `${origin}/welcome.html`);
	await page.emulateMedia({ forcedColors: "active" });
	const look = (pressed: boolean) =>
		page
			.locator(`.article .marked[aria-pressed=${pressed}]`)
			.first()
			.evaluate((one) => {
				const { backgroundColor, outlineStyle } = getComputedStyle(one);
				return { backgroundColor, outlineStyle };
			});
	const [chosen, other] = [await look(true), await look(false)];
	expect(chosen.outlineStyle).toBe("none");
	expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
});

/** Runs in the page: CSS pixels between what is written in neighbouring cells, the least of all. */
function leastGap(): number {
	const written = (cell: Element) => {
		const range = document.createRange();
		range.selectNodeContents(cell);
		return range.getBoundingClientRect();
	};
	const rows = [...document.querySelectorAll(".diary-scroll tbody tr")];
	const gaps = rows.flatMap((row) => {
		const places = [...row.children].map(written);
		return places.slice(1).map((place, i) => place.left - places[i]!.right);
	});
	return Math.min(...gaps);
}

/** Runs in the page: what is written under the chart, from left to right; CSS pixels. */
function labelsOfColumns(): { text: string; left: number; right: number }[] {
	const shown = [...document.querySelectorAll(".diary-days > span > span")];
	return shown
		.map((one) => ({ text: one.textContent ?? "", place: one.getBoundingClientRect() }))
		.filter(({ place }) => place.width > 0)
		.map(({ text, place: { left, right } }) => ({ text, left, right }));
}

/** Runs in the page: how far the lowest part of small charts goes, and how far their line covers. */
function leastReach(): [number, number] {
	const line = document.querySelector(".diary-outlets .diary-line")!;
	const reaches = [...document.querySelectorAll(".diary-outlets svg")].flatMap((chart) => {
		const middle = Number(chart.querySelector("line")!.getAttribute("y1"));
		return [...chart.querySelectorAll("rect")].map((rect) => {
			const top = Number(rect.getAttribute("y"));
			const bottom = top + Number(rect.getAttribute("height"));
			return Math.max(middle - top, bottom - middle);
		});
	});
	return [Math.min(...reaches), Number.parseFloat(getComputedStyle(line).strokeWidth) / 2];
}

/** Runs in the page. */
function whereKeysStand(): ("beside" | "below")[] {
	return [...document.querySelectorAll(".shortcut")].map((one) => {
		const [name, keys] = [...one.children].map((part) => part.getBoundingClientRect());
		return keys!.top >= name!.bottom ? "below" : "beside";
	});
}
