import { expect, test } from "vitest";
import type { ClueRow } from "../../../../src/engine/combination/clue.ts";
import { Judge, STEP, UNITS } from "../../../../src/engine/combination/judge.ts";

/** A clue's row that gives some units so many steps, and the others nothing. */
function row(name: string, own: number, units: Readonly<Record<number, number>> = {}): ClueRow {
	const bytes = Array.from({ length: UNITS }, (_, i) => (units[i] ?? 0) & 0xff);
	return [name, own, bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")];
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));
const LAST = UNITS - 1;

test("clues add up to a likelihood, and unknown ones say nothing", () => {
	const judge = new Judge([row("for", 2), row("against", -2)]);
	expect(judge.likelihood([])).toBe(0.5);
	expect(judge.likelihood([["unknown", 9]])).toBe(0.5);
	expect(judge.likelihood([["for", 1]])).toBeCloseTo(sigmoid(2));
	expect(judge.likelihood([["for", 0.5]])).toBeCloseTo(sigmoid(1));
	expect(
		judge.likelihood([
			["for", 1],
			["against", 1],
		]),
	).toBe(0.5);
});

test("a unit counts where its clues come to more than nothing: the first for, the last against", () => {
	const judge = new Judge([
		row("asks", 0, { 0: 64, [LAST]: -64 }),
		row("thing", 0, { 0: -32, [LAST]: 96 }),
	]);
	expect(judge.likelihood([["asks", 1]])).toBeCloseTo(sigmoid(64 * STEP));
	expect(judge.likelihood([["thing", 1]])).toBeCloseTo(sigmoid(-96 * STEP));
	expect(
		judge.likelihood([
			["asks", 1],
			["thing", 1],
		]),
	).toBeCloseTo(sigmoid((64 - 32) * STEP - (96 - 64) * STEP));
});
