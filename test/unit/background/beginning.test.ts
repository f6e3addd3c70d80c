import { beforeEach, describe, expect, test } from "vitest";
import type { Ports } from "../../../src/background/ports.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import { storedCorrections } from "../../../src/shared/correction-guard.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import {
	CORRECTION,
	LongScene,
	nextTurn,
	OFFICIALS,
	PAGE_A,
	SHOWN,
	STEPS,
	TAB,
	takeOut,
} from "./long-scene.ts";

let scene: LongScene;

beforeEach(() => {
	scene = new LongScene();
});

const numbersIn = (state: TabState) => {
	if (state.status !== "reading" || !state.soFar) throw new Error(state.status);
	return state.soFar.analysis.attributions.map(({ id }) => id);
};

describe("while a long page is read", () => {
	test("a correction of its beginning takes effect at once, and holds in the whole", async () => {
		const seen: unknown[] = [];
		scene.analysing(
			async (step) => {
				if (step !== SHOWN) return;
				seen.push(await takeOut(scene.desk));
				seen.push(numbersIn(await scene.reader.stateOf(TAB)));
				seen.push(scene.browser.told.at(-1));
				seen.push(scene.sentTo("readPage").length);
			},
			[OFFICIALS],
		);
		const marking = await scene.read();
		const corrected = { analysis: { attributions: [] }, corrected: [{ attribution: 0 }] };
		expect(seen).toEqual([
			{ ok: true, value: expect.objectContaining({ corrected: [expect.anything()] }) },
			[],
			[TAB, "reading"],
			0,
		]);
		expect(seen[0]).toMatchObject({ value: corrected });
		expect(scene.browser.told.filter(([, status]) => status === "reading")).toHaveLength(2);
		expect(marking).toMatchObject({ ok: true, value: corrected });
	});

	test("a correction can be taken back at once", async () => {
		scene.browser.corrections = storedCorrections([CORRECTION]);
		const seen: unknown[] = [];
		scene.analysing(
			async (step) => {
				if (step !== SHOWN) return;
				seen.push(numbersIn(await scene.reader.stateOf(TAB)));
				const correction = { id: CORRECTION.id, passing: false };
				const from = { tabId: TAB, isPrivate: false };
				seen.push(await scene.desk.takeBack({ page: PAGE_A, correction }, from));
				seen.push(numbersIn(await scene.reader.stateOf(TAB)));
			},
			[OFFICIALS],
		);
		await scene.read();
		const answer = { ok: true, value: { analysis: { attributions: [{ id: 0 }] } } };
		expect(seen).toMatchObject([[], answer, [0]]);
	});

	test("what is corrected elsewhere is marked in its beginning", async () => {
		scene.browser.corrections = storedCorrections([CORRECTION]);
		scene.analysing(
			async (step) => {
				if (step === SHOWN) await scene.desk.drop([CORRECTION.id]);
			},
			[OFFICIALS],
		);
		await scene.read();
		expect(scene.sentTo("markSoFar").map(([, , request]) => request)).toMatchObject([
			{ marking: { analysis: { attributions: [] } } },
			{ marking: { analysis: { attributions: [{ id: 0 }] } } },
		]);
	});

	test("a mark that is not in its beginning cannot be corrected, and the card says so", async () => {
		const answers: unknown[] = [];
		scene.analysing(async (step) => {
			if (step === SHOWN) answers.push(await takeOut(scene.desk));
		});
		await scene.read();
		expect(answers).toEqual([{ ok: false, error: "page" }]);
		expect(scene.browser.corrections).toBeUndefined();
	});

	test("its beginning follows the settings", async () => {
		scene.analysing(async (step) => {
			const keeper = new SettingsKeeper(scene.browser.ports(), scene.reader);
			if (step === SHOWN) await keeper.change({ marksShown: false });
		});
		await scene.read();
		expect(scene.sentTo("showMarks")).toMatchObject([
			[TAB, "showMarks", { settings: { marksShown: false } }],
		]);
	});

	test("a wish for less certain findings begins it anew at once", async () => {
		const steps: number[] = [];
		scene.analysing(async (step) => {
			const keeper = new SettingsKeeper(scene.browser.ports(), scene.reader);
			if (step === SHOWN && !steps.includes(SHOWN)) await keeper.change({ showLessCertain: true });
			steps.push(step);
		});
		expect(await scene.read()).toMatchObject({ ok: true, value: expect.anything() });
		const all = STEPS.map((_, step) => step);
		expect(steps).toEqual([...all.slice(0, SHOWN + 1), ...all]);
		expect((await scene.reader.stateOf(TAB)).status).toBe("read");
	});

	test("its site can be turned off, and its beginning is left at once", async () => {
		let steps = 0;
		scene.analysing(async (step) => {
			steps++;
			const keeper = new SettingsKeeper(scene.browser.ports(), scene.reader);
			if (step === SHOWN) await keeper.setSite("news.example", "off");
		});
		expect(await scene.reader.readTab(TAB)).toEqual({ status: "site-off" });
		expect(steps).toBe(SHOWN + 1);
		expect(scene.sentTo("stop")).toHaveLength(1);
		expect(scene.browser.told.at(-1)).toEqual([TAB, "site-off"]);
	});

	test("nothing of it is told once it is read, however slowly the page answered", async () => {
		const ports = scene.browser.ports();
		let answer = () => {};
		let isSlow = false;
		const callContent: Ports["callContent"] = async (...asked) => {
			if (isSlow) await new Promise<void>((resolve) => (answer = resolve));
			return ports.callContent(...asked);
		};
		scene.analysing(
			(step) => {
				// Only what is asked of the page at the last step, for the figures and the button.
				isSlow = step === STEPS.length - 2;
			},
			[],
			{ ...ports, callContent },
		);
		await scene.read();
		const figures = scene.browser.progress.length;
		answer();
		await nextTurn();
		expect(scene.browser.badges.get(TAB)?.text).toBe("1");
		expect(scene.browser.progress).toHaveLength(figures);
	});

	test("a background that dies takes no correction of its beginning with it", async () => {
		let died = () => {};
		const death = new Promise<void>((resolve) => {
			died = resolve;
		});
		scene.analysing(
			async (step) => {
				if (step !== SHOWN) return;
				await takeOut(scene.desk);
				died();
				await new Promise(() => {});
			},
			[OFFICIALS],
		);
		void scene.read();
		await death;
		scene.analysing(() => {}, [OFFICIALS]);
		expect(await scene.read()).toMatchObject({
			value: { analysis: { attributions: [] }, corrected: [{ attribution: 0 }] },
		});
	});
});
