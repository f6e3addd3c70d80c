import { beforeEach, expect, test } from "vitest";
import type { CorrectionDesk } from "../../../src/background/correction-desk.ts";
import type { Ports } from "../../../src/background/ports.ts";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import type { Attribution } from "../../../src/engine/index.ts";
import { parseCorrections, storedCorrections } from "../../../src/shared/correction-guard.ts";
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

/** Lets whatever can go on do so. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("a correction is not undone by marks that were on their way", async () => {
	const { ports, hold, letGo } = slowSettings(browser.ports());
	analysing(
		async (step) => {
			if (step === SHOWN - 1) hold();
			if (step !== SHOWN) return;
			const answer = takeOut(desk);
			await nextTurn();
			letGo();
			await answer;
		},
		[OFFICIALS],
		ports,
	);
	await read();
	expect(parseCorrections(browser.corrections).list).toHaveLength(1);
	const marked = sentTo("markSoFar").map(([, , request]) => request);
	expect(marked).toMatchObject([{ marking: { analysis: { attributions: [] } } }]);
});

test("what was found when it was read before is not marked over its beginning", async () => {
	browser.corrections = storedCorrections([CORRECTION]);
	analysing(() => undefined, [OFFICIALS]);
	await read();
	analysing(
		async (step) => {
			if (step === SHOWN) await desk.drop([CORRECTION.id]);
		},
		[OFFICIALS],
	);
	await read();
	expect(sentTo("showCorrected")).toEqual([]);
});

test("a page that is read by then is answered with the whole", async () => {
	const { ports, hold, unhold, letGo } = slowSettings(browser.ports());
	let answer: ReturnType<TabReader["markingOf"]> | null = null;
	analysing(
		async (step) => {
			if (step !== STEPS.length - 1) return;
			hold();
			answer = reader.markingOf(TAB, PAGE_A);
			await nextTurn();
			unhold();
		},
		[OFFICIALS],
		ports,
	);
	const whole = await read();
	letGo();
	expect(await answer).toEqual(whole.ok && whole.value);
});
