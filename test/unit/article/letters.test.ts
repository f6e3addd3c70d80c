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

	it("makes the same words of any spacing and markup the same", () => {
		expect(lettersOf("The Quay,\n“closed” at 9.")).toBe(lettersOf("the quay — CLOSED at 9"));
	});
});
