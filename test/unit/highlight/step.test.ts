import { describe, expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import type { PlacedMark } from "../../../src/highlight/painter.ts";
import { nextStep } from "../../../src/highlight/step.ts";

/** Marks by the place of their first line in the viewport, pixels. */
const TOPS = [-300, -20, 40, 500];

const marks = TOPS.map((_, id) => {
	const mark = { attribution: { id }, category: "unnamed", spans: [span(id * 10, id * 10 + 5)] };
	return { mark, ranges: [], tone: "light", category: "unnamed" } as unknown as PlacedMark;
});

function step(last: number | null, direction: 1 | -1): number | undefined {
	const from = last === null ? null : (marks[last]?.mark ?? null);
	const topOf = (placed: PlacedMark) => TOPS[placed.mark.attribution.id] ?? 0;
	return nextStep(marks, from, direction, topOf)?.mark.attribution.id;
}

describe("stepping through unnamed sources", () => {
	test("begins with what the reader sees", () => {
		expect(step(null, 1)).toBe(2);
		expect(step(null, -1)).toBe(1);
	});

	test("goes to the neighbour, round the ends", () => {
		expect(step(2, 1)).toBe(3);
		expect(step(3, 1)).toBe(0);
		expect(step(0, -1)).toBe(3);
		expect(step(1, -1)).toBe(0);
	});

	test("begins anew where the last mark is gone", () => {
		const gone = { ...marks[0]!.mark, spans: [span(7, 9)] };
		expect(nextStep(marks, gone, 1, () => 10)?.mark.attribution.id).toBe(0);
	});

	test("goes nowhere without marks", () => {
		expect(nextStep([], null, 1)).toBeNull();
	});
});
