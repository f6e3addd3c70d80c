import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf, standsAt } from "../../../src/correction/place.ts";
import { span } from "../../../src/engine/index.ts";
import { LONGEST_SENTENCE } from "../../../src/shared/correction.ts";
import { analysisOf, markBy, TEXT, URL } from "./scene.ts";

describe("the place of a mark", () => {
	test("is told by its words and their sentence", () => {
		expect(placeOf(markBy("Two officials"), TEXT, URL)).toEqual({
			url: URL,
			source: "Two officials",
			cue: "said",
			sentence:
				"Two officials, who asked not to be named because the contract is not signed, said the repair would cost 40 million.",
			at: 0,
		});
	});

	test("does not end a sentence at a title", () => {
		const text = "It rained. On Monday Gen. Ira Stone said that it would go on. Nobody laughed.";
		const source = span(text.indexOf("Gen."), text.indexOf(" said"));
		const place = placeOf({ source, cue: null }, text, URL);
		expect(place?.sentence).toBe("On Monday Gen. Ira Stone said that it would go on.");
	});

	test("is none for a mark outside the text", () => {
		expect(placeOf({ source: span(5, 9), cue: null }, "Four", URL)).toBeNull();
		expect(placeOf({ source: null, cue: null }, "Four", URL)).toBeNull();
	});

	test("is found again in the text it was taken from, and there only by its mark", () => {
		const { attributions } = analysisOf();
		for (const mark of attributions) {
			const place = placeOf(mark, TEXT, URL)!;
			const found = attributions.filter((one) => standsAt(one, TEXT, place));
			expect(found).toEqual([mark]);
		}
	});

	test("is found again when the page changes around its sentence", () => {
		const place = placeOf(markBy("Two officials"), TEXT, URL)!;
		const text = `An editor's note was added.\n${TEXT.replace("The port authority confirmed the date.", "")}`;
		const mark = markBy("Two officials", analysisOf(text), text);
		expect(mark.source).not.toEqual(markBy("Two officials").source);
		expect(standsAt(mark, text, place)).toBe(true);
	});

	test("is not found in another sentence with the same words", () => {
		const text = "Two officials said no. Two officials said yes.";
		const first = { source: span(0, 13), cue: span(14, 18) };
		const second = { source: span(23, 36), cue: span(37, 41) };
		const place = placeOf(first, text, URL)!;
		expect(standsAt(first, text, place)).toBe(true);
		expect(standsAt(second, text, place)).toBe(false);
	});

	test("tells two marks of the same words in one sentence apart", () => {
		const text = "She said yes, and later she said that she said no.";
		const first = { source: span(24, 27), cue: span(28, 32) };
		const second = { source: span(38, 41), cue: span(42, 46) };
		expect(standsAt(second, text, placeOf(first, text, URL)!)).toBe(false);
	});

	test("always finds its mark again, in any text", () => {
		const spans = fc.tuple(fc.nat(3_000), fc.nat(60), fc.nat(3_000), fc.nat(60));
		fc.assert(
			fc.property(fc.string({ maxLength: 3_000, unit: "grapheme" }), spans, (text, numbers) => {
				const [a, b, c, d] = numbers;
				const within = (start: number, length: number) =>
					span(Math.min(start, text.length), Math.min(start + length, text.length));
				const mark = { source: within(a, b), cue: within(c, d) };
				const place = placeOf(mark, text, URL)!;
				expect(place.sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
				expect(standsAt(mark, text, place)).toBe(true);
			}),
		);
	});

	// Browsers keep text as UTF-8, which has no half signs: others would come back.
	test.each(Array.from({ length: 4 }, (_, shift) => shift))(
		"is cut between signs where it is long, be they two code units each (shifted by %i)",
		(shift) => {
			const before = `${"a".repeat(shift)}${"😀".repeat(600)}`;
			const text = `${before} said ${before}`;
			const source = span(0, before.length);
			const cue = span(before.length + 1, before.length + 5);
			const byCue = placeOf({ source: null, cue }, text, URL)!;
			const bySource = placeOf({ source, cue }, text, URL)!;
			for (const { sentence, source, at } of [byCue, bySource]) {
				expect(() => encodeURIComponent(sentence + source)).not.toThrow();
				expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
				expect(at).toBeGreaterThanOrEqual(0);
			}
			expect(standsAt({ source: null, cue }, text, byCue)).toBe(true);
			expect(standsAt({ source, cue }, text, bySource)).toBe(true);
		},
	);
});
