import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { excerptOf } from "../../../src/report/excerpt.ts";
import { reachOf } from "../../../src/shared/reach.ts";
import { attribution } from "./report.ts";

describe("excerptOf", () => {
	test("puts a passage over several lines on one", () => {
		const text = "“It moved,\n\n  twice,” she said";
		expect(excerptOf(span(0, text.length), text)).toBe("“It moved, twice,” she said");
	});

	test("tells with an ellipsis that the sentence begins before", () => {
		const text = "It rained. He knew that Anna Lund said no.";
		expect(excerptOf(span(19, 41), text)).toBe("…that Anna Lund said no.");
	});

	test("tells with an ellipsis that the sentence goes on", () => {
		const text = "It rained. Anna Lund said no before she left.";
		expect(excerptOf(span(11, 28), text)).toBe("Anna Lund said no…");
	});

	test("keeps the stop and the quotation mark that close it", () => {
		const text = "She was firm: “It moved.” Nobody came.";
		expect(excerptOf(span(15, 23), text)).toBe("It moved.”");
	});

	test("cuts between words and leaves no stop before the dots", () => {
		const text = `${"word ".repeat(35)}stop. ${"word ".repeat(20)}`;
		expect(excerptOf(span(0, text.length), text)).toMatch(/word stop…$/);
	});

	test.each(["", "a"])("cuts between signs where there is no blank (%j before them)", (before) => {
		const text = before + "😀".repeat(200);
		expect(() => encodeURIComponent(excerptOf(span(0, text.length), text))).not.toThrow();
	});

	test("is never longer than three lines of the list", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 2_000 }), (text) => {
				expect(excerptOf(span(0, text.length), text).length).toBeLessThanOrEqual(181);
			}),
		);
	});
});

describe("reachOf", () => {
	test("goes from the first to the last word, whatever stands first", () => {
		const parts = { source: span(40, 50), cue: span(35, 39), contentSpans: [span(3, 30)] };
		expect(reachOf(attribution(0, { kind: "person", ...parts }))).toEqual(span(3, 50));
	});

	test("is nowhere for an attribution without words", () => {
		expect(reachOf(attribution(0, { kind: "hidden" }))).toBeNull();
	});
});
