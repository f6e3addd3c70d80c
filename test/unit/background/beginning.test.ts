import { beforeEach, describe, expect, test } from "vitest";
import type { CorrectionDesk } from "../../../src/background/correction-desk.ts";
import type { Ports } from "../../../src/background/ports.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import type { Attribution } from "../../../src/engine/index.ts";
import { storedCorrections } from "../../../src/shared/correction-guard.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { FakeBrowser } from "./fake-ports.ts";
import {
	backgroundReading,
	CORRECTION,
	OFFICIALS,
	PAGE_A,
	SHOWN,
	STEPS,
	TAB,
	takeOut,
} from "./long-scene.ts";

let browser: FakeBrowser;
let reader: TabReader;
let desk: CorrectionDesk;
let read: () => ReturnType<TabReader["pageRead"]>;

beforeEach(() => {
	browser = new FakeBrowser();
});

function analysing(
	look: (step: number) => Promise<void> | void,
	attributions: readonly Attribution[] = [],
	ports = browser.ports(),
): void {
	({ reader, desk, read } = backgroundReading(browser, { look, attributions, ports }));
}

const sentTo = (call: string) => browser.calls.filter(([, sent]) => sent === call);
const numbersIn = (state: TabState) => {
	if (state.status !== "reading" || !state.soFar) throw new Error(state.status);
	return state.soFar.analysis.attributions.map(({ id }) => id);
};

/** Lets whatever can go on do so. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("while a long page is read", () => {
	test("a correction of its beginning takes effect at once, and holds in the whole", async () => {
		const seen: unknown[] = [];
		analysing(
			async (step) => {
				if (step !== SHOWN) return;
				seen.push(await takeOut(desk));
				seen.push(numbersIn(await reader.stateOf(TAB)));
				seen.push(browser.told.at(-1));
				seen.push(sentTo("readPage").length);
			},
			[OFFICIALS],
		);
		const marking = await read();
		const corrected = { analysis: { attributions: [] }, corrected: [{ attribution: 0 }] };
		expect(seen).toEqual([
			{ ok: true, value: expect.objectContaining({ corrected: [expect.anything()] }) },
			[],
			[TAB, "reading"],
			0,
		]);
		expect(seen[0]).toMatchObject({ value: corrected });
		expect(browser.told.filter(([, status]) => status === "reading")).toHaveLength(2);
		expect(marking).toMatchObject({ ok: true, value: corrected });
	});

	test("a correction can be taken back at once", async () => {
		browser.corrections = storedCorrections([CORRECTION]);
		const seen: unknown[] = [];
		analysing(
			async (step) => {
				if (step !== SHOWN) return;
				seen.push(numbersIn(await reader.stateOf(TAB)));
				const correction = { id: CORRECTION.id, passing: false };
				const from = { tabId: TAB, isPrivate: false };
				seen.push(await desk.takeBack({ page: PAGE_A, correction }, from));
				seen.push(numbersIn(await reader.stateOf(TAB)));
			},
			[OFFICIALS],
		);
		await read();
		const answer = { ok: true, value: { analysis: { attributions: [{ id: 0 }] } } };
		expect(seen).toMatchObject([[], answer, [0]]);
	});

	test("what is corrected elsewhere is marked in its beginning", async () => {
		browser.corrections = storedCorrections([CORRECTION]);
		analysing(
			async (step) => {
				if (step === SHOWN) await desk.drop([CORRECTION.id]);
			},
			[OFFICIALS],
		);
		await read();
		expect(sentTo("markSoFar").map(([, , request]) => request)).toMatchObject([
			{ marking: { analysis: { attributions: [] } } },
			{ marking: { analysis: { attributions: [{ id: 0 }] } } },
		]);
	});

	test("a mark that is not in its beginning cannot be corrected, and the card says so", async () => {
		const answers: unknown[] = [];
		analysing(async (step) => {
			if (step === SHOWN) answers.push(await takeOut(desk));
		});
		await read();
		expect(answers).toEqual([{ ok: false, error: "page" }]);
		expect(browser.corrections).toBeUndefined();
	});

	test("its beginning follows the settings", async () => {
		analysing(async (step) => {
			const keeper = new SettingsKeeper(browser.ports(), reader);
			if (step === SHOWN) await keeper.change({ marksShown: false });
		});
		await read();
		expect(sentTo("showMarks")).toMatchObject([
			[TAB, "showMarks", { settings: { marksShown: false } }],
		]);
	});

	test("its site can be turned off, and its beginning is left at once", async () => {
		let steps = 0;
		analysing(async (step) => {
			steps++;
			const keeper = new SettingsKeeper(browser.ports(), reader);
			if (step === SHOWN) await keeper.setSite("news.example", "off");
		});
		expect(await reader.readTab(TAB)).toEqual({ status: "site-off" });
		expect(steps).toBe(SHOWN + 1);
		expect(sentTo("stop")).toHaveLength(1);
		expect(browser.told.at(-1)).toEqual([TAB, "site-off"]);
	});

	test("nothing of it is told once it is read, however slowly the page answered", async () => {
		const ports = browser.ports();
		let answer = () => {};
		let isSlow = false;
		const callContent: Ports["callContent"] = async (...asked) => {
			if (isSlow) await new Promise<void>((resolve) => (answer = resolve));
			return ports.callContent(...asked);
		};
		analysing(
			(step) => {
				// Only what is asked of the page at the last step, for the figures and the button.
				isSlow = step === STEPS.length - 2;
			},
			[],
			{ ...ports, callContent },
		);
		await read();
		const figures = browser.progress.length;
		answer();
		await nextTurn();
		expect(browser.badges.get(TAB)?.text).toBe("1");
		expect(browser.progress).toHaveLength(figures);
	});

	test("a background that dies takes no correction of its beginning with it", async () => {
		let died = () => {};
		const death = new Promise<void>((resolve) => {
			died = resolve;
		});
		analysing(
			async (step) => {
				if (step !== SHOWN) return;
				await takeOut(desk);
				died();
				await new Promise(() => {});
			},
			[OFFICIALS],
		);
		void read();
		await death;
		analysing(() => {}, [OFFICIALS]);
		expect(await read()).toMatchObject({
			value: { analysis: { attributions: [] }, corrected: [{ attribution: 0 }] },
		});
	});
});
