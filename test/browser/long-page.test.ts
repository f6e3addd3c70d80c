import { serveSite } from "../../tools/browser/serve.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { longPage } from "./long-page.ts";
import { Reader } from "./reader.ts";

/**
 * Milliseconds from the click to the first sign that the page is being read, on a machine busy with
 * tests; analysing the page takes several times as long. `npm run bench -- --pages` times it.
 */
const AT_ONCE = 800;
/** Openings of which the best counts: what else the machine does is no part of the promise. */
const TRIES = 4;
/** Milliseconds that reading it may take beside all else that a busy machine does. */
const MOST = 120_000;
/** Milliseconds in which a background that works in slices answers, on a machine busy with tests. */
const SOON = 1_000;
/** Share of the time in which a page is read; now and then a busy machine has the background wait. */
const MOSTLY = 0.5;

test("a page of 50,000 words shows at once that it is being read", async ({ session }) => {
	const site = await serveSite(new Map([["/long", longPage(50_000)]]));
	const times: number[] = [];
	for (let i = 0; i < TRIES && !times.some((time) => time <= AT_ONCE); i++) {
		await session.tab.open(`${site.url}long?${i}`);
		const popup = await session.clickToolbar();
		times.push(await until("the first paint", () => popup.run(firstPaint)));
		expect(await popup.run(isReadingShownFirst)).toBe(true);
		await popup.close();
	}
	site.close();
	expect(Math.min(...times)).toBeLessThanOrEqual(AT_ONCE);
});

test("a page of 60,000 words is told and marked from its beginning on while it is read", async ({
	session,
}) => {
	test.slow();
	const site = await serveSite(new Map([["/long", longPage(60_000)]]));
	const reader = new Reader(session);
	// Its welcome page draws nothing: what the popup hears late, it hears late for drawing a long list.
	const bystander = await session.extensionPage("welcome.html");
	await reader.open(`${site.url}long`);
	await session.tab.run(countMarks);
	await bystander.run(timeAnswers);
	const popup = await session.clickToolbar();
	// Firefox shows an empty popup first.
	await until("the popup's heading", () => popup.run(() => document.querySelector("h1") !== null));
	await popup.run(watchReading);
	await expect.poll(() => popup.run(isDone), { timeout: MOST }).toBe(true);
	const looks = await popup.run(looksTaken);
	const answers = await bystander.run(answersUntil, await popup.run(doneAt));
	site.close();

	const shares = looks.flatMap(({ share }) => (share === null ? [] : [share]));
	expect(new Set(shares).size).toBeGreaterThan(1);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(looks.map(({ told }) => told).join("\n")).toMatch(/takes more than a second/);
	// By time: while nothing is analysed yet there are many answers, all of them quick.
	const soon = sum(answers.filter((time) => time < SOON));
	expect(soon / sum(answers), answers.join(" ")).toBeGreaterThanOrEqual(MOSTLY);

	const beginning = looks.find(({ isBeginning }) => isBeginning);
	expect(beginning?.headline).toMatch(/^\d+ of \d+ attributed statements/);
	expect(await popup.run(headlineShown)).toMatch(/^\d+ of \d+ attributed statements/);
	expect(await popup.run(headlineShown)).not.toBe(beginning?.headline);

	// First the beginning is marked, then more, then all.
	const marked = await until("all marks", async () => {
		const counts = await session.tab.run(marksCounted);
		return counts.length > 1 && counts;
	});
	expect(marked).toEqual(marked.toSorted((a, b) => a - b));
});

interface Look {
	/** Of 100; null while it is not known. */
	readonly share: number | null;
	/** Whether a result on the text's beginning is shown. */
	readonly isBeginning: boolean;
	readonly headline: string;
	readonly told: string;
}

/** Runs in the popup: looks at it time and again until the page is read. */
function watchReading(): void {
	const looks: Look[] = [];
	Object.assign(window, { looks, doneAt: Number.POSITIVE_INFINITY });
	const look = () => {
		if (document.querySelector("main[aria-busy=false] h1")) {
			Object.assign(window, { doneAt: Date.now() });
			return;
		}
		setTimeout(look, 20);
		const bar = document.querySelector(".reading-bar");
		if (!bar) return;
		const share = bar.getAttribute("aria-valuenow");
		const headline = document.querySelector(".headline h1")?.textContent ?? "";
		looks.push({
			share: share === null ? null : Number(share),
			isBeginning: headline !== "",
			headline,
			told: document.querySelector(".reading [role=status]")?.textContent ?? "",
		});
	};
	look();
}

interface Answer {
	/** Milliseconds since 1970. */
	readonly asked: number;
	readonly took: number;
}

/**
 * Runs in a view beside: asks the background time and again, and remembers how long it took. Between
 * two questions there is no timer, which browsers slow down where nobody looks.
 */
function timeAnswers(): void {
	const answers: Answer[] = [];
	Object.assign(window, { answers });
	const { runtime } = globalThis.browser ?? globalThis.chrome;
	const ask = async () => {
		const asked = Date.now();
		await runtime.sendMessage({ to: "background", call: "getTab", request: { tabId: 0 } });
		answers.push({ asked, took: Date.now() - asked });
		void ask();
	};
	void ask();
}

/** Milliseconds that each answer took which was asked for before a moment. */
function answersUntil(moment: number): number[] {
	const { answers } = window as unknown as { answers: Answer[] };
	return answers.filter(({ asked }) => asked < moment).map(({ took }) => took);
}

/** When the popup was seen to be done, milliseconds since 1970. */
function doneAt(): number {
	return (window as unknown as { doneAt: number }).doneAt;
}

function sum(times: readonly number[]): number {
	return times.reduce((total, time) => total + time, 0);
}

function looksTaken(): Look[] {
	return (window as unknown as { looks: Look[] }).looks;
}

/** Runs in the page: remembers every number of marks there was. */
function countMarks(): void {
	const counts: number[] = [];
	Object.assign(window, { counts });
	setInterval(() => {
		const now = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
		if (now > 0 && now !== counts.at(-1)) counts.push(now);
	}, 20);
}

function marksCounted(): number[] {
	return (window as unknown as { counts: number[] }).counts;
}

/** Runs in the popup. Milliseconds since it was opened; 0 while nothing is painted. */
function firstPaint(): number {
	const [paint] = performance.getEntriesByName("first-contentful-paint");
	return paint?.startTime ?? 0;
}

/** Runs in the popup: whether what was painted first is that the page is being read. */
function isReadingShownFirst(): boolean {
	return document.querySelector(".reading h1, .reading-on, .headline h1") !== null;
}

function isDone(): boolean {
	return document.querySelector("main[aria-busy=false] h1") !== null;
}

function headlineShown(): string {
	return document.querySelector("h1")?.textContent ?? "";
}
