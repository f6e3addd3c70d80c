import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	CORRECT_KINDS,
	type Correction,
	LONGEST_SENTENCE,
	LONGEST_WORDS,
	MOST_CORRECTIONS,
} from "../../../src/shared/correction.ts";
import {
	isCorrections,
	parseCorrections,
	storedCorrections,
} from "../../../src/shared/correction-guard.ts";

const words = fc.option(fc.string({ maxLength: LONGEST_WORDS }));
const correction: fc.Arbitrary<Correction> = fc.record({
	id: fc.nat(),
	url: fc.webUrl(),
	source: words,
	cue: words,
	sentence: fc.string({ maxLength: LONGEST_SENTENCE }),
	at: fc.nat(),
	verdict: fc.constantFrom("not-a-source" as const, ...CORRECT_KINDS),
	wholeSource: fc.boolean(),
	found: fc.constantFrom("hidden" as const, ...CORRECT_KINDS),
	because: fc.string({ maxLength: LONGEST_WORDS }),
	title: words,
	madeAt: fc.nat(),
});
const lists = fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 20 });
const [sound] = fc.sample(correction, 1) as [Correction];

describe("stored corrections", () => {
	test("come back as they were kept", () => {
		fc.assert(
			fc.property(lists, (list) => {
				const stored: unknown = JSON.parse(JSON.stringify(storedCorrections(list)));
				expect(parseCorrections(stored)).toMatchObject({ list, state: "sound" });
			}),
		);
	});

	test("are corrections whatever is stored", () => {
		fc.assert(fc.property(fc.anything(), (stored) => isCorrections(parseCorrections(stored).list)));
	});

	test("are none before the first, which is no damage", () => {
		expect(parseCorrections(undefined)).toEqual({ list: [], next: 0, state: "sound" });
	});

	test.each([
		["a kind nobody knows", { verdict: "ghost" }],
		["a sentence too long to have been kept", { sentence: "x".repeat(LONGEST_SENTENCE + 1) }],
		["an offset that is none", { at: -1 }],
		["no address", { url: null }],
	])("drop one with %s and keep the others", (_, more) => {
		const stored = {
			version: 1,
			list: [
				{ ...sound, id: 1, ...more },
				{ ...sound, id: 2 },
			],
		};
		expect(parseCorrections(stored)).toMatchObject({
			list: [{ ...sound, id: 2 }],
			state: "damaged",
		});
	});

	test("say what number comes next, also when they were kept before that was noted", () => {
		const list = [{ ...sound, id: 4 }];
		expect(parseCorrections(storedCorrections(list, 9)).next).toBe(9);
		expect(parseCorrections({ version: 1, list }).next).toBe(5);
		expect(parseCorrections({ version: 1, list, next: 2 }).next).toBe(5);
	});

	test("are at most as many as can be kept", () => {
		const list = Array.from({ length: MOST_CORRECTIONS + 1 }, (_, id) => ({ ...sound, id }));
		expect(parseCorrections({ version: 1, list }).list).toHaveLength(MOST_CORRECTIONS);
	});

	test("of a later version are left alone", () => {
		expect(parseCorrections({ version: 2, list: [sound] })).toMatchObject({
			list: [],
			state: "newer",
		});
		expect(parseCorrections({ version: 9, corrections: {} }).state).toBe("newer");
	});
});
