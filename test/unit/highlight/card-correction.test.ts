import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../src/engine/index.ts";
import type { CardWords } from "../../../src/highlight/card-content.ts";
import { correctedOf, faultSentence, offerFor } from "../../../src/highlight/card-correction.ts";
import { type AppliedCorrection, CORRECTION_FAULTS } from "../../../src/shared/correction.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { attribution } from "../report/report.ts";

const ENGLISH = messagesOf("en");
const words: CardWords = {
	message: (key, ...substitutions) => fill(ENGLISH, key, substitutions) ?? "",
	messageFor: (key, count) => words.message(`${key}_other` as "card_count_other", String(count)),
};

const one = attribution(0, { kind: "unnamed-group", sourceId: 1 });
const APPLIED: AppliedCorrection = {
	id: 3,
	attribution: 0,
	verdict: "organization",
	found: "unnamed-group",
	passing: false,
};
const sentence = (corrected: readonly AppliedCorrection[], settings = DEFAULT_SETTINGS) =>
	correctedOf(0, corrected, settings, words)?.sentence;

describe("the card offers", () => {
	const kindsFor = (via: number | null) =>
		offerFor({ ...one, via }, { attributions: [one] }, words).choices.map(({ verdict }) => verdict);

	test("every kind but the one the mark has", () => {
		expect(kindsFor(null)).toHaveLength(8);
		expect(kindsFor(null)).not.toContain("unnamed-group");
	});

	test("them in the order in which the categories stand everywhere", () => {
		const { choices } = offerFor({ ...one, via: 2 }, { attributions: [one] }, words);
		const order = choices.map(({ category }) => CATEGORIES.indexOf(category));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test("that kind too where what it says is relayed: the reader may say that it is not", () => {
		expect(kindsFor(2)).toContain("unnamed-group");
	});

	test("to change all marks of the source, where there are several", () => {
		const offerAmong = (attributions: readonly (typeof one)[]) =>
			offerFor(one, { attributions }, words).wholeSource;
		expect(offerAmong([one])).toBeNull();
		expect(offerAmong([one, { ...one, id: 1 }, { ...one, id: 2, sourceId: 9 }])).toContain("2");
	});
});

describe("a corrected mark's card says", () => {
	test("what had been found", () => {
		expect(sentence([])).toBeUndefined();
		expect(sentence([APPLIED])).toContain(words.message("kind_unnamed_group"));
		expect(sentence([{ ...APPLIED, attribution: 5 }])).toBeUndefined();
	});

	test("what the reader said last", () => {
		const again = { ...APPLIED, id: 4, verdict: "not-a-source" } as const;
		expect(sentence([APPLIED, again])).toContain(words.message("card_taken_out"));
	});

	test("of one mark that it was taken out, and nothing of its source, whose other marks still count", () => {
		const out = { ...APPLIED, verdict: "not-a-source" } as const;
		expect(sentence([out])).not.toMatch(/source/i);
	});

	test("why the mark is gone from the page, when its new kind is not shown", () => {
		const unmarked = words.message("card_unmarked");
		expect(sentence([APPLIED])).toContain(unmarked);
		const marked = { ...DEFAULT_SETTINGS.marked, institutional: true };
		expect(sentence([APPLIED], { ...DEFAULT_SETTINGS, marked })).not.toContain(unmarked);
	});

	test("how long it is kept", () => {
		expect(sentence([APPLIED])).toContain(words.message("card_kept"));
		const passing = { ...APPLIED, passing: true };
		expect(sentence([passing])).toContain(words.message("card_kept_passing"));
	});
});

test("every reason why nothing was kept has a sentence of its own", () => {
	const sentences = CORRECTION_FAULTS.map((fault) => faultSentence(fault, words));
	expect(new Set(sentences).size).toBe(CORRECTION_FAULTS.length);
	expect(sentences).not.toContain("");
});
