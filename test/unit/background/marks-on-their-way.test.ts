import { beforeEach, describe, expect, test } from "vitest";
import type { Ports } from "../../../src/background/ports.ts";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import { parseCorrections, storedCorrections } from "../../../src/shared/correction-guard.ts";
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

/** Settings whose reading waits, from `hold` to `unhold` on, until it is let go. */
function slowSettings(ports: Ports) {
	let letGo = () => {};
	let wait = Promise.resolve();
	const read = async () => {
		await wait;
		return ports.settings.read();
	};
	return {
		ports: { ...ports, settings: { ...ports.settings, read } },
		hold: () => {
			wait = new Promise((resolve) => {
				letGo = resolve;
			});
		},
		unhold: () => {
			wait = Promise.resolve();
		},
		letGo: () => letGo(),
	};
}

test("a correction is not undone by marks that were on their way", async () => {
	const { ports, hold, letGo } = slowSettings(scene.browser.ports());
	scene.analysing(
		async (step) => {
			if (step === SHOWN - 1) hold();
			if (step !== SHOWN) return;
			const answer = takeOut(scene.desk);
			await nextTurn();
			letGo();
			await answer;
		},
		[OFFICIALS],
		ports,
	);
	await scene.read();
	expect(parseCorrections(scene.browser.corrections).list).toHaveLength(1);
	const marked = scene.sentTo("markSoFar").map(([, , request]) => request);
	expect(marked).toMatchObject([{ marking: { analysis: { attributions: [] } } }]);
});

test("what was found when it was read before is not marked over its beginning", async () => {
	scene.browser.corrections = storedCorrections([CORRECTION]);
	scene.analysing(() => undefined, [OFFICIALS]);
	await scene.read();
	scene.analysing(
		async (step) => {
			if (step === SHOWN) await scene.desk.drop([CORRECTION.id]);
		},
		[OFFICIALS],
	);
	await scene.read();
	expect(scene.sentTo("showCorrected")).toEqual([]);
});

describe("marks of an earlier reading that are on their way", () => {
	let slow: ReturnType<typeof slowSettings>;
	let dropped: Promise<unknown>;

	beforeEach(async () => {
		scene.browser.corrections = storedCorrections([CORRECTION]);
		scene.analysing(() => undefined, [OFFICIALS]);
		await scene.read();
		slow = slowSettings(scene.browser.ports());
	});

	/** Takes the correction back elsewhere, as far as the settings by which the page is marked. */
	async function drop(): Promise<void> {
		slow.hold();
		dropped = scene.desk.drop([CORRECTION.id]);
		await nextTurn();
		const { letGo } = slow;
		letGo();
		slow.hold();
		await nextTurn();
		slow.unhold();
	}

	async function letThemCome(): Promise<void> {
		slow.letGo();
		await dropped;
	}

	test("come not over the beginning that is shown by then", async () => {
		scene.analysing(
			async (step) => {
				if (step === SHOWN - 1) await drop();
				if (step === SHOWN) await letThemCome();
			},
			[OFFICIALS],
			slow.ports,
		);
		await scene.read();
		expect(scene.sentTo("markSoFar")).not.toEqual([]);
		expect(scene.sentTo("showCorrected")).toEqual([]);
	});

	test("come not over the whole that is found by then", async () => {
		scene.analysing(
			async (step) => {
				if (step === 0) await drop();
			},
			[],
			slow.ports,
		);
		const whole = await scene.read();
		await letThemCome();
		expect(whole).toMatchObject({ ok: true, value: { analysis: { attributions: [{ id: 0 }] } } });
		expect(scene.sentTo("showCorrected")).toEqual([]);
	});
});

test("a page that is read by then is answered with the whole", async () => {
	const { ports, hold, unhold, letGo } = slowSettings(scene.browser.ports());
	let answer: ReturnType<TabReader["markingOf"]> | null = null;
	scene.analysing(
		async (step) => {
			if (step !== STEPS.length - 1) return;
			hold();
			answer = scene.reader.markingOf(TAB, PAGE_A);
			await nextTurn();
			unhold();
		},
		[OFFICIALS],
		ports,
	);
	const whole = await scene.read();
	letGo();
	expect(await answer).toEqual(whole.ok && whole.value);
});
