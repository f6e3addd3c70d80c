import { describe, expect, test } from "vitest";
import { passageAt, readingLine } from "../../../src/highlight/reading-line.ts";

const HEIGHT = 1_000;

describe("the line at which a reader reads", () => {
	const line = (above: number, below: number) => readingLine({ above, height: HEIGHT, below });

	test("is where jumped-to words come to rest", () => {
		expect(line(5_000, 5_000)).toBe(380);
	});

	test("moves to the ends of the viewport at the ends of the page", () => {
		expect(line(0, 5_000)).toBe(0);
		expect(line(100, 5_000)).toBe(100);
		expect(line(5_000, 0)).toBe(HEIGHT);
		expect(line(5_000, 200)).toBe(800);
	});

	test("passes over everything that a page of less than two screens shows", () => {
		expect([line(0, 300), line(150, 150), line(300, 0)]).toEqual([0, 500, HEIGHT]);
	});

	test("rests on a page that does not scroll", () => {
		expect(line(0, 0)).toBe(380);
	});

	test("never moves up as the reader scrolls down", () => {
		for (const length of [200, 900, 1_100, 4_000]) {
			let before = 0;
			for (let above = 0; above <= length; above += 50) {
				const now = line(above, length - above);
				expect(now).toBeGreaterThanOrEqual(before);
				before = now;
			}
		}
	});
});

describe("the passage at the reader's place", () => {
	const at = (...extents: readonly (readonly [top: number, bottom: number] | null)[]) =>
		passageAt(
			extents.map((extent) => extent && { top: extent[0], bottom: extent[1] }),
			380,
			HEIGHT,
		);

	test("is the last one in sight that begins at or above the line", () => {
		expect(at([100, 140], [300, 340], [380, 400], [500, 540])).toBe(2);
	});

	test("is the inner one where statements stand within statements", () => {
		expect(at([100, 700], [200, 240])).toBe(1);
	});

	test("is the first in sight where none begins above the line", () => {
		expect(at([-200, -100], [600, 640], [900, 940])).toBe(1);
	});

	test("is one that began above the viewport and goes on", () => {
		expect(at([-500, 30], [600, 640])).toBe(0);
	});

	test("is none where all are out of sight or not shown", () => {
		expect(at([-200, -100], null, [1_000, 1_040])).toBeNull();
		expect(at()).toBeNull();
	});
});
