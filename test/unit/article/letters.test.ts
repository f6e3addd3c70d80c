import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf, wordsIn } from "../../../src/article/letters.ts";

describe("letters and words", () => {
	it("takes every letter and decimal digit of Latin, Greek, Cyrillic, Hebrew, Arabic and kana", () => {
		const ranges = [
			[0, 0x700],
			[0x1e00, 0x2000],
			[0x3041, 0x3100],
		] as const;
		const chars = ranges.flatMap(([from, to]) =>
			Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i)),
		);
		const missed = chars.filter((char) => /[\p{L}\p{Nd}]/u.test(char) && lettersOf(char) === "");
		expect(missed).toEqual([]);
	});

	it("takes nothing else of what English text has", () => {
		const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
		const others = [...ascii, ..."‐–—‘’“”„†•…′″‹›€£¥™«»¡¿§¶©®°±\u00a0\u00ad\u200b\u2028"];
		const taken = others.filter((char) => !/[\p{L}\p{N}]/u.test(char) && lettersOf(char) !== "");
		expect(taken).toEqual([]);
	});

	it("parts words at whatever is none of them", () => {
		expect(wordsIn("Dr. Ørsted’s “Plan 2”—why?")).toEqual([
			"dr",
			"ørsted",
			"s",
			"plan",
			"2",
			"why",
		]);
	});

	it("parts any text into the same words as the properties of Unicode do", () => {
		// Neighbours of the ranges' ends are among the marks: `/`, `:`, `@`, `[`, the backtick and `{`.
		const marks = [..."/:@[`{~ \n\t.,;!?'\"()&%#‐–—‘’“”„†•…′‹›€£¥™«»¡¿§©®°±\u00a0\u200b\u2028"];
		const letters = [..."09AZazªµºÀÖØöøÿĀžΑωАяאתابそソ中가힣ẞ"];
		const text = fc
			.array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...letters)), { maxLength: 40 })
			.map((chars) => chars.join(""));
		fc.assert(
			fc.property(text, (any) => {
				expect(wordsIn(any)).toEqual(any.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
				expect(lettersOf(any)).toBe(any.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase());
			}),
			{ numRuns: 2_000 },
		);
	});

	it("makes the same words of any spacing and markup the same", () => {
		expect(lettersOf("The Quay,\n“closed” at 9.")).toBe(lettersOf("the quay — CLOSED at 9"));
	});
});
