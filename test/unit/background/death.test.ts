import { describe, expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import type { Correction } from "../../../src/shared/correction.ts";
import { parseCorrections } from "../../../src/shared/correction-guard.ts";
import type { FakeBrowser } from "./fake-ports.ts";
import {
	ARTICLE,
	type Background,
	browserWithPage,
	everySite,
	PAGE_A,
	REFUSAL,
	read,
	TAB,
	URL_A,
	wake,
} from "./fault-scene.ts";
import { diesAt, type Killable } from "./mortal-ports.ts";

interface Journey {
	readonly name: string;
	/** What the reader did before, with a background that lives. */
	before?(background: Background, browser: FakeBrowser): Promise<unknown>;
	/** What is asked of the background; asked again of the next one if it dies, as callers do. */
	ask(background: Background, browser: FakeBrowser): Promise<unknown>;
}

/** The reader says on a card that the officials are no source; in a window of this kind. */
const correct = ({ desk }: Background, isPrivate = false) =>
	desk.correctMark(
		{
			page: PAGE_A,
			mark: { id: 0, source: span(0, 13), cue: null },
			verdict: "not-a-source",
			wholeSource: false,
		},
		{ tabId: TAB, isPrivate },
	);

const takeBack = ({ desk }: Background, passing: boolean) =>
	desk.takeBack(
		{ page: PAGE_A, correction: { id: 0, passing } },
		{ tabId: TAB, isPrivate: passing },
	);

const readThenCorrect = async (background: Background, isPrivate = false) => {
	await read(background);
	await correct(background, isPrivate);
};

const hideMarks = ({ keeper }: Background) => keeper.change({ marksShown: false });

const settle = ({ keeper }: Background) => keeper.settle();

const JOURNEYS: readonly Journey[] = [
	{ name: "a page is read by itself", ask: read },
	{
		name: "the reader clicks to have a page read",
		// The page answers the living background: whichever was asked to read.
		async ask(background, browser) {
			browser.tabs.get(TAB)!.onRead = () => read(background);
			return background.reader.readTab(TAB);
		},
	},
	{
		name: "the popup asks where the tab stands",
		before: read,
		ask: ({ reader }) => reader.stateOf(TAB),
	},
	{ name: "the marks are hidden", before: read, ask: hideMarks },
	{ name: "every site is chosen", before: read, ask: everySite },
	{
		name: "one site is chosen",
		before: read,
		ask: ({ keeper }) => keeper.setSite("b.example", "on", "listed-sites"),
	},
	{
		name: "a site is turned off",
		before: read,
		ask: ({ keeper }) => keeper.setSite("a.example", "off"),
	},
	{
		name: "the browser's question is answered with no, and time passes",
		before: async (background, browser) => {
			await everySite(background);
			browser.time += 700_000;
		},
		ask: ({ keeper, stepBack }) => keeper.recheck().then(() => stepBack.owed()),
	},
	{ name: "the question is answered with no", before: everySite, ask: settle },
	{
		name: "another choice follows one that was refused",
		before: everySite,
		ask: ({ keeper }) => keeper.setSite("a.example", "on", "listed-sites"),
	},
	{
		name: "a permission is withdrawn",
		async before(background, browser) {
			await everySite(background);
			await read(background);
			browser.tabs.get(TAB)!.refusal = REFUSAL;
		},
		ask: ({ stepBack }) => stepBack.step(),
	},
	{
		name: "an article that was read is noted in the diary",
		before: ({ keeper }) => keeper.change({ diary: true }),
		ask: read,
	},
	{ name: "a mark is corrected", before: read, ask: (background) => correct(background) },
	{
		name: "a mark is corrected in a private window",
		before: read,
		ask: (background) => correct(background, true),
	},
	{
		name: "a correction is taken back on its card",
		before: (background) => readThenCorrect(background),
		ask: (background) => takeBack(background, false),
	},
	{
		name: "a correction is taken back in a private window",
		before: (background) => readThenCorrect(background, true),
		ask: (background) => takeBack(background, true),
	},
	{
		name: "a correction is taken back in the options",
		before: (background) => readThenCorrect(background),
		ask: ({ desk }) => desk.drop([0]),
	},
	{
		name: "corrections come from a file",
		before: read,
		ask: ({ desk }) => desk.addAll([FROM_FILE]),
	},
	{
		name: "a page with corrections is read again",
		before: (background) => readThenCorrect(background),
		ask: read,
	},
];

const FROM_FILE: Correction = {
	...{ id: 9, url: URL_A, title: null, because: "rule", madeAt: 1 },
	...{ source: "Two officials", cue: null, sentence: ARTICLE, at: 0 },
	...{ verdict: "person", found: "unnamed-group", wholeSource: false },
};

/** The clock goes on while a background dies. */
const timeless = (kept: object) => ({ ...kept, madeAt: 0, firstRead: 0, lastRead: 0 });

/** Everything a reader could notice of what the background did. */
function noticed(browser: FakeBrowser) {
	const { settings, badges, registrations, calls, diary, passing } = browser;
	const acts = calls.filter(([, call]) => ["showMarks", "showCorrected", "stop"].includes(call));
	return {
		diary: [...diary.values()].map(timeless),
		corrections: parseCorrections(browser.corrections).list.map(timeless),
		passing: (passing.get(TAB)?.list ?? []).map(timeless),
		settings,
		badge: badges.get(TAB),
		registered: registrations.at(-1),
		lastOnPage: acts.at(-1),
		isOwed: browser.isWithdrawalOwed,
	};
}

/** Goes through a journey; the background dies at its nth use of the browser, if it comes so far. */
async function go({ before, ask }: Journey, deathAt: number) {
	const browser = browserWithPage();
	const early = wake(browser.ports());
	await early.keeper.recheck();
	await before?.(early, browser);
	const mortal: Killable = diesAt(browser, deathAt);
	const first = ask(wake(mortal.ports), browser);
	const died = await Promise.race([first.then(() => false), mortal.death.then(() => true)]);
	let answer: unknown = died ? null : await first;
	if (died) {
		const next = wake(browser.ports());
		// What every wake-up does, and the caller's second try.
		await next.keeper.recheck();
		await next.stepBack.owed();
		answer = await ask(next, browser);
	}
	const state = await wake(browser.ports()).reader.stateOf(TAB);
	return { died, seen: { answer, state, ...noticed(browser) } };
}

/** The last step at which a background of this journey can die. */
const FAR = 200;

describe.each(JOURNEYS)("a background that dies while $name", (journey) => {
	test("at whatever step leaves nothing else behind than one that lives", async () => {
		const { seen: expected } = await go(journey, Number.POSITIVE_INFINITY);
		let steps = 0;
		for (; steps < FAR; steps++) {
			const { died, seen } = await go(journey, steps);
			if (!died) break;
			expect({ step: steps, ...seen }).toEqual({ step: steps, ...expected });
		}
		expect(steps).toBeGreaterThan(0);
		expect(steps).toBeLessThan(FAR);
	});
});

describe("a withdrawal that nobody repeats", () => {
	test("is finished by the next background, at whatever step the first one died", async () => {
		for (let step = 1; ; step++) {
			const browser = browserWithPage();
			const first = wake(browser.ports());
			await everySite(first);
			await read(first);
			browser.tabs.get(TAB)!.refusal = REFUSAL;
			const mortal = diesAt(browser, step);
			const doomed = wake(mortal.ports);
			const done = doomed.stepBack.step().then(() => false);
			const died = await Promise.race([done, mortal.death.then(() => true)]);
			const next = wake(browser.ports());
			await next.keeper.recheck();
			await next.stepBack.owed();
			expect({ step, calls: browser.calls.some(([, call]) => call === "stop") }).toEqual({
				step,
				calls: true,
			});
			expect(browser.settings.run).toBe("on-click");
			expect(browser.badges.get(TAB)?.text).toBe("");
			expect(browser.isWithdrawalOwed).toBe(false);
			if (!died) return;
		}
	});

	test("is made up for when the first one died before it could note it", async () => {
		const browser = browserWithPage();
		const first = wake(browser.ports());
		await everySite(first);
		browser.granted.add("*://*/*");
		await first.keeper.settle();
		await read(first);
		browser.granted.clear();
		browser.tabs.get(TAB)!.refusal = REFUSAL;
		const next = wake(browser.ports());
		await next.keeper.recheck();
		await next.stepBack.owed();
		expect(browser.settings.run).toBe("on-click");
		expect(browser.calls.at(-1)).toEqual([TAB, "stop", {}]);
		expect(browser.badges.get(TAB)?.text).toBe("");
		expect(browser.isWithdrawalOwed).toBe(false);
	});
});
