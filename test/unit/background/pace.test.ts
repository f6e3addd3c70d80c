import { expect, test } from "vitest";
import { PACE, Pace } from "../../../src/background/pace.ts";

const LENGTH = 300_000;

/** What is due every 30 ms of a reading that goes on evenly and takes `total` milliseconds. */
function dueIn(total: number) {
	const pace = new Pace();
	const all = [];
	for (let time = 30; time < total; time += 30) {
		const share = time / total;
		const step = { share, readTo: Math.round(share * LENGTH) };
		all.push({ time, ...step, ...pace.dueAt(time, step, LENGTH) });
	}
	return {
		figures: all.filter(({ figure }) => figure),
		beginnings: all.filter(({ beginning }) => beginning),
		badges: all.filter(({ badge }) => badge),
	};
}

test("nothing is said of a short reading", () => {
	const { figures, beginnings, badges } = dueIn(PACE.first);
	expect([...figures, ...beginnings, ...badges]).toEqual([]);
});

test("a reading of two seconds is told in figures and shown in its beginning", () => {
	const { figures, beginnings, badges } = dueIn(2_000);
	expect(figures[0]!.time).toBeLessThan(PACE.every);
	expect(figures.length).toBeGreaterThanOrEqual(8);
	expect(beginnings.length).toBeGreaterThan(0);
	expect(badges).toHaveLength(1);
	expect(badges[0]!.time).toBeGreaterThanOrEqual(PACE.slow);
});

test("figures come at most every so often", () => {
	const { figures } = dueIn(4_000);
	for (const [i, { time }] of figures.entries()) {
		expect(time - (figures[i - 1]?.time ?? -Infinity)).toBeGreaterThanOrEqual(PACE.every);
	}
});

test("a beginning is twice as long as the one before, and never shown when all is nearly there", () => {
	const { beginnings } = dueIn(20_000);
	expect(beginnings.length).toBeGreaterThan(2);
	for (const [i, { readTo, time }] of beginnings.entries()) {
		if (i > 0) expect(readTo).toBeGreaterThanOrEqual(PACE.growth * beginnings[i - 1]!.readTo);
		expect(20_000 - time).toBeGreaterThanOrEqual(PACE.worth - 1);
	}
	expect(dueIn(PACE.worth).beginnings).toEqual([]);
});

test("a beginning that would hold messages up is left out", () => {
	const pace = new Pace();
	const dueAt = (time: number, readTo: number) =>
		pace.dueAt(time, { share: 0.1, readTo }, LENGTH).beginning;
	expect(dueAt(400, 10_000)).toBe(true);
	pace.beginningTook(PACE.longest / 3, 10_000);
	expect(dueAt(800, 20_000)).toBe(true);
	pace.beginningTook((2 * PACE.longest) / 3, 20_000);
	expect(dueAt(1_200, 40_000)).toBe(false);
});
