import { describe, expect, test } from "vitest";
import { centred } from "../../../../src/popup/label/dashes.ts";

describe.each([
	["dots", { length: 3, gap: 2.5 }],
	["dashes", { length: 5, gap: 3 }],
])("a line of %s", (_, dashes) => {
	const step = dashes.length + dashes.gap;
	const widths = Array.from({ length: 300 }, (__, i) => 10 + i * 1.9);

	test("stands in the middle of its box", () => {
		for (const width of widths) {
			const { from, to } = centred(7, width, dashes);
			expect(from - 7).toBeCloseTo(7 + width - to);
		}
	});

	test("is cut nowhere, and has no room for one more", () => {
		for (const width of widths) {
			const { from, to } = centred(7, width, dashes);
			const count = (to - from + dashes.gap) / step;
			expect(count).toBeCloseTo(Math.round(count));
			expect(from).toBeGreaterThanOrEqual(8);
			expect(to - from + step).toBeGreaterThan(width - 2);
		}
	});
});
