import { describe, expect, test } from "vitest";
import { inSlices } from "../../../src/background/in-slices.ts";
import type { Stepwise } from "../../../src/engine/index.ts";

/** Milliseconds each step of the work takes by the test's clock. */
const STEP = 10;
const STEPS = 50;

/** A clock that only the work moves, and a log of what happened in which order. */
function scene() {
	const log: string[] = [];
	let time = 0;
	const clock = {
		now: () => time,
		pause: async () => {
			log.push(`pause ${time}`);
		},
	};
	function* work(): Stepwise<number, string> {
		for (let step = 1; step <= STEPS; step++) {
			time += STEP;
			yield step;
		}
		return "done";
	}
	return { log, clock, work: work() };
}

const NEVER = new AbortController().signal;

describe("work in slices", () => {
	test("gives what the work gives", async () => {
		const { work, clock } = scene();
		expect(await inSlices(work, () => {}, NEVER, clock)).toBe("done");
	});

	test("pauses every few steps, and tells of the last one first", async () => {
		const { work, clock, log } = scene();
		await inSlices(work, (step) => log.push(`step ${step}`), NEVER, clock);
		expect(log.slice(0, 4)).toEqual(["step 3", "pause 30", "step 6", "pause 60"]);
		expect(log).toHaveLength(2 * Math.floor(STEPS / 3));
	});

	test("never pauses where there is little to do", async () => {
		const { clock, log } = scene();
		const short = (function* (): Stepwise<number, string> {
			yield 1;
			yield 2;
			return "done";
		})();
		expect(await inSlices(short, () => log.push("step"), NEVER, clock)).toBe("done");
		expect(log).toEqual([]);
	});

	test("ends at the next pause once nobody waits", async () => {
		const { work, clock } = scene();
		const gone = new AbortController();
		const steps: number[] = [];
		const atPause = (step: number) => {
			steps.push(step);
			if (steps.length === 2) gone.abort();
		};
		await expect(inSlices(work, atPause, gone.signal, clock)).rejects.toThrow(/abort/i);
		expect(steps).toEqual([3, 6]);
	});

	test("lets what waits have its turn, by the browser's own clock", async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		const busy = (function* (): Stepwise<null, null> {
			const end = performance.now() + 200;
			while (performance.now() < end) yield null;
			return null;
		})();
		await inSlices(busy, () => {}, NEVER);
		clearInterval(timer);
		expect(turns).toBeGreaterThan(2);
	});
});
