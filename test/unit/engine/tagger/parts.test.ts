import { describe, expect, test } from "vitest";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { opinionOf, settle } from "../../../../src/engine/tagger/assign-roles.ts";
import { pathOf } from "../../../../src/engine/tagger/because.ts";
import { calibrate } from "../../../../src/engine/tagger/calibrate.ts";
import {
	AFFIX_ROWS,
	prefixRow,
	SHAPES,
	shapeRow,
	suffixRow,
} from "../../../../src/engine/tagger/features.ts";
import { findCues } from "../../../../src/engine/tagger/find-cues.ts";
import { relationOf } from "../../../../src/engine/tagger/relation.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

describe("the shape of a word", () => {
	test.each([
		["said", "lower"],
		["2026", "digits"],
		["$3.5", "with-digit"],
		["“", "no-letter"],
		["NATO", "all-capitals"],
		["A", "one-capital"],
		["Vogt", "capitalised"],
		["iPhone", "inner-capital"],
		["well-known", "hyphenated"],
		["été", "lower"],
	])("%s is %s", (word, shape) => {
		expect(SHAPES[shapeRow(word)]).toBe(shape);
	});
});

test("words that end or begin alike share rows, and rows stay within the table", () => {
	expect(suffixRow("warned")).toBe(suffixRow("opened"));
	expect(suffixRow("warned")).not.toBe(suffixRow("warning"));
	expect(prefixRow("warned")).toBe(prefixRow("warning"));
	for (const word of ["", "é", "👩‍👩‍👧", "x".repeat(1000)]) {
		expect(suffixRow(word)).toBeLessThan(AFFIX_ROWS);
		expect(prefixRow(word)).toBeLessThan(AFFIX_ROWS);
	}
});

describe("the relation of a word to a cue", () => {
	const sentence = Int32Array.from({ length: 120 }, (_, i) => Math.floor(i / 40));
	const cue = { first: 45, last: 46 };
	const at = (token: number) => relationOf(sentence, token, cue);

	test("is one for the cue's own words", () => {
		expect([at(45), at(46)]).toEqual([0, 0]);
	});
	test("tells sides and near distances apart", () => {
		expect(new Set([at(44), at(43), at(47), at(48)]).size).toBe(4);
	});
	test("is a row of its own for each side and step, within the table", () => {
		const near = (token: number) => relationOf(new Int32Array(120), token, { first: 60, last: 60 });
		const before = [59, 58, 57, 56, 54, 50, 42, 25, 0].map(near);
		const after = [61, 62, 63, 64, 66, 70, 78, 95, 119].map(near);
		const nextAndOther = [at(0), at(80), relationOf(sentence, 119, { first: 0, last: 0 })];
		expect(before).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(after).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22]);
		expect(nextAndOther).toEqual([11, 23, 24]);
	});
	test("joins far distances, and other sentences by how many there are between", () => {
		expect(at(54)).toBe(at(56));
		expect(at(0)).toBe(at(39));
		expect(at(80)).not.toBe(at(39));
	});
});

/** Log odds that make class `n` all but certain, one row a digit. */
function rows(classes: string, width: number): Float32Array {
	const out = new Float32Array(classes.length * width).fill(-9);
	[...classes].forEach((n, t) => {
		out[t * width + Number(n)] = 9;
	});
	return out;
}

describe("cues", () => {
	const width = 16;
	const found = (corpus: string, codebook: string, bias = 0, looser = 0) => {
		const heads = rows(corpus, width);
		const other = rows(codebook, width);
		for (let t = 0; t < corpus.length; t++) {
			for (let i = 0; i < 3; i++) heads[t * width + 3 + i] = other[t * width + i]!;
		}
		return findCues(heads, corpus.length, width, { corpus: bias, codebook: bias, looser });
	};
	const find = (...heads: Parameters<typeof found>) =>
		found(...heads).map(({ first, last }) => [first, last]);

	test("begin anew at each beginning", () => {
		expect(find("0122101", "0000000")).toEqual([
			[1, 3],
			[4, 4],
			[6, 6],
		]);
	});
	test("of the codebook count where the corpus has none", () => {
		expect(find("0120000", "0010012")).toEqual([
			[1, 2],
			[5, 6],
		]);
	});
	test("of the codebook alone, and less certain ones, are extra", () => {
		const extra = (...heads: Parameters<typeof found>) =>
			found(...heads).map(({ isExtra }) => isExtra);
		expect(extra("0120000", "0010012")).toEqual([false, true]);
		expect(extra("010", "000", 0, 30)).toEqual([true, false, true]);
	});
	test("are more with a greater bias", () => {
		expect(find("000", "000", 30)).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
		]);
	});
});

describe("roles", () => {
	const opinion = (classes: string, first: number, isExtra = false) =>
		opinionOf(rows(classes, 3), classes.length, 3, { first, last: first, isExtra }, 1);

	test("leave the cue's own words out", () => {
		const [roles] = settle([opinion("112220", 2)], 6);
		expect(roles).toMatchObject({ source: { from: 0, to: 2 }, content: [{ from: 3, to: 5 }] });
	});
	test("give a word of content to one cue only, a source to both", () => {
		const [one, other] = settle([opinion("10222", 1), opinion("10220", 4)], 5);
		expect(one?.source).toEqual(other?.source);
		expect(one?.content).toEqual([{ from: 2, to: 4 }]);
		expect(other?.content).toEqual([]);
	});
	test("of an extra cue take no content from another's, nor does its word", () => {
		const [one, extra] = settle([opinion("10222", 1), opinion("10220", 4, true)], 5);
		expect(one?.content).toEqual([{ from: 2, to: 5 }]);
		expect(extra?.content).toEqual([{ from: 2, to: 4 }]);
	});
	test("have the surer of two sources, with the mean of its words", () => {
		const scores = rows("10110", 3);
		scores[0 * 3 + 1] = -8.9; // a little surer than the others that it is none
		scores[0 * 3 + 0] = -9;
		const [roles] = settle([opinionOf(scores, 5, 3, { first: 4, last: 4, isExtra: false }, 1)], 5);
		expect(roles?.source).toEqual({ from: 2, to: 4 });
		expect(roles?.sourceProbability).toBeCloseTo(1, 3);
	});
	test("have no source where no word is one", () => {
		const [roles] = settle([opinion("00222", 1)], 5);
		expect(roles?.source).toBeNull();
		expect(roles?.sourceProbability).toBeGreaterThan(0.9);
		expect(roles?.sourceProbability).toBeLessThanOrEqual(1);
	});
});

test("confidence is read off between the measured points", () => {
	const points = [
		[0.2, 0.1],
		[0.6, 0.5],
		[0.9, 0.8],
	] as const;
	const read = [0, 0.2, 0.4, 0.9, 1].map((raw) => calibrate(points, raw));
	expect(read.map((share) => Math.round(share * 100))).toEqual([10, 10, 30, 80, 80]);
	expect(calibrate([], 0.4)).toBe(0.4);
});

test("the path says what stands where", () => {
	const { tokens } = readText(articleOfPlainText("Vogt said so, according to Kim.")).parsed;
	const at = (from: number, to: number) => ({ from, to });
	expect(pathOf(tokens, at(1, 2), at(0, 1))).toBe("model-subject-cue");
	expect(pathOf(tokens, at(1, 2), at(2, 3))).toBe("model-cue-subject");
	expect(pathOf(tokens, at(4, 6), at(6, 7))).toBe("model-according-to");
	expect(pathOf(tokens, at(1, 2), null)).toBe("model-hidden");
});
