import { expect, test } from "vitest";
import { Judge, rowOf, UNITS } from "../../../../src/engine/combination/judge.ts";
import { likelihoodOf } from "../../../../tools/training/two-layers.ts";

/** A clue's row that gives some units so much, and the others nothing. */
function row(name: string, own: number, units: Readonly<Record<number, number>> = {}) {
	return rowOf(name, [own, ...Array.from({ length: UNITS }, (_, i) => units[i] ?? 0)]);
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
		row("asks", 0, { 0: 2, [LAST]: -2 }),
		row("thing", 0, { 0: -1, [LAST]: 3 }),
	]);
	expect(judge.likelihood([["asks", 1]])).toBeCloseTo(sigmoid(2));
	expect(judge.likelihood([["thing", 1]])).toBeCloseTo(sigmoid(-3));
	expect(
		judge.likelihood([
			["asks", 1],
			["thing", 1],
		]),
	).toBeCloseTo(sigmoid(2 - 1 - (3 - 2)));
});

test("weights are rounded to two digits and to bytes, and held within a byte", () => {
	const units = { 0: 1 / 32, 1: -1 / 32, 2: 0.02, 3: 0.01, 4: 9, 5: -9, 6: -0.05 };
	const rest = "00".repeat(UNITS - 7);
	expect(row("one", -0.126, units)).toEqual(["one", -0.13, `01ff01007f81fe${rest}`]);
});

test("judges as what was learned, where nothing is lost by rounding", () => {
	const size = UNITS + 1;
	const weights = Array.from({ length: 2 * size }, (_, i) => (((i * 37) % 61) - 30) / 32);
	const rows = Float64Array.from(weights, (weight, i) =>
		i % size === 0 ? i / size - 0.5 : weight,
	);
	const judge = new Judge([rowOf("a", rows.slice(0, size)), rowOf("b", rows.slice(size))]);
	for (const [a, b] of [
		[1, 0],
		[0, 1],
		[0.3, -0.2],
		[-0.4, 0.1],
	] as const) {
		const found = judge.likelihood([
			["a", a],
			["b", b],
		]);
		const features = [[0, a] as const, [1, b] as const];
		const learned = likelihoodOf({ units: UNITS, rows }, { features });
		expect(found).toBeCloseTo(learned, 10);
		expect(Math.abs(found - 0.5)).toBeLessThan(0.45);
	}
});
