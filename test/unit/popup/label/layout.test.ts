import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourcingLabel } from "../../../../src/popup/label/label.ts";
import { LABEL_WIDTH, layOut, widthsOf } from "../../../../src/popup/label/layout.ts";
import { evenly, shortened, wrapped } from "../../../../src/popup/label/text-line.ts";

/** Every character as wide as half its font's size. */
const measure = (words: string, font: string) =>
	(words.length * Number(/(\d+)px/.exec(font)?.[1])) / 2;
const FONT = "400 20px serif";

const COUNTS = (["named", "institutional", "second-hand", "unnamed", "vague"] as const).map(
	(category, i) => ({ category, name: `kind ${i}`, letter: "X", count: i * 3 }),
);
const LABEL: SourcingLabel = {
	title: "A title of some words",
	address: "https://news.example/2031/bridge",
	origin: ["The Gazette", "20 November 2031"],
	sentence: "1 of 2 attributed statements rests on an unnamed source.",
	counts: COUNTS,
	remarks: [],
	colophon: "Found in the text.",
};

describe("lines of words", () => {
	test("are broken between words and hold them all", () => {
		expect(wrapped("one two three four", { font: FONT, width: 80, most: 9 }, measure)).toEqual([
			"one two",
			"three",
			"four",
		]);
	});

	test("keep a figure with the word before it", () => {
		expect(wrapped("made on May 23, 2026", { font: FONT, width: 110, most: 9 }, measure)).toEqual([
			"made on",
			"May 23,",
			"2026",
		]);
	});

	test("end in an ellipsis where there is more", () => {
		expect(wrapped("one two three four", { font: FONT, width: 80, most: 2 }, measure)).toEqual([
			"one two",
			"three…",
		]);
	});

	test("cut a word that is wider than a line", () => {
		expect(wrapped("abcdefghijklmnop", { font: FONT, width: 80, most: 9 }, measure)).toEqual([
			"abcdefgh",
			"ijklmnop",
		]);
	});

	test("are never wider than their room, nor more than asked for", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.integer({ min: 1, max: 5 }),
				(words, most) => {
					const lines = wrapped(words, { font: FONT, width: 120, most: most }, measure);
					expect(lines.length).toBeLessThanOrEqual(most);
					for (const line of lines) expect(measure(line, FONT)).toBeLessThanOrEqual(120);
				},
			),
		);
	});

	test("of one line tell that there is more", () => {
		expect(shortened("https://news.example/a", FONT, 100, measure)).toBe("https://n…");
		expect(shortened("short", FONT, 100, measure)).toBe("short");
	});
});

describe("the picture", () => {
	test("keeps everything on the paper", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 3_000 }),
				fc.array(fc.nat(99_999), { minLength: 5, maxLength: 5 }),
				(words, numbers) => {
					const counts = COUNTS.map((one, i) => ({ ...one, name: words, count: numbers[i]! }));
					const label = { ...LABEL, title: words, sentence: words, remarks: [words], counts };
					const { lines, boxes, height } = layOut(label, "On Record", measure);
					for (const { y } of lines) expect(y).toBeLessThan(height - 20);
					for (const { x, width } of boxes)
						expect(x + width).toBeLessThanOrEqual(LABEL_WIDTH - 31.9);
				},
			),
		);
	});

	test("has a part of the bar and a sign for each kind found, and a sign for the others", () => {
		const { boxes } = layOut(LABEL, "On Record", measure);
		const bar = boxes.filter(({ height }) => height > 30);
		expect(bar.map(({ category }) => category)).toEqual(
			COUNTS.filter(({ count }) => count > 0).map(({ category }) => category),
		);
		expect(boxes.length - bar.length).toBe(5);
	});

	test("has no bar where nothing was found", () => {
		const counts = COUNTS.map((one) => ({ ...one, count: 0 }));
		const { boxes } = layOut({ ...LABEL, counts }, "On Record", measure);
		expect(boxes.filter(({ height }) => height > 30)).toEqual([]);
	});

	test("divides the bar as the counts are, with room for every letter", () => {
		const widths = widthsOf([{ count: 1 }, { count: 100 }, { count: 300 }], 500);
		expect(widths[0]).toBe(26);
		expect(widths[2]! / widths[1]!).toBeCloseTo(3);
		expect(widths.reduce((a, b) => a + b)).toBeCloseTo(500);
	});
});

test("lines of a headline are about as long as each other", () => {
	const even = evenly("one two three four five six", { font: FONT, width: 200, most: 4 }, measure);
	expect(even).toEqual(["one two three", "four five six"]);
	expect(
		wrapped("one two three four five six", { font: FONT, width: 200, most: 4 }, measure).at(-1),
	).toBe("five six");
});
