import { describe, expect, test } from "vitest";
import { findWith } from "../../../../src/engine/combination/find.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { at, found, TEXT, tagged } from "./made-up.ts";

const READING = readText(articleOfPlainText(TEXT));

/** What is found of "led", which no rule finds, where the model is as sure as this. */
function foundAt(confidence: number, lessCertain: boolean) {
	const found = [taggedLed(confidence)];
	const findByPiece = function* () {
		yield { to: READING.parsed.tokens.length, found };
	};
	return findWith(
		{ find: () => found, findByPiece },
		{ lessCertain },
	)(READING).filter(({ cue }) => cue?.start === at("led").start);
}

const taggedLed = (confidence: number) =>
	tagged(found("Ines Roth", "led", "model-subject-cue", { confidence }));

const STEPS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

describe("asking for less certain findings", () => {
	test("gives more, and all statements that are found without", () => {
		const more = STEPS.filter((confidence) => {
			const [usual, all] = [foundAt(confidence, false), foundAt(confidence, true)];
			expect(all.length).toBeGreaterThanOrEqual(usual.length);
			const isStatement = usual.some(({ cueKind }) => cueKind !== "attitude");
			if (isStatement) expect(all).toEqual(usual);
			return all.length > usual.length;
		});
		expect(more.length).toBeGreaterThan(0);
	});

	test("gives what is added a confidence that says so", () => {
		for (const confidence of STEPS) {
			if (foundAt(confidence, false).length > 0) continue;
			for (const one of foundAt(confidence, true)) expect(one.confidence).toBeLessThan(0.5);
		}
	});

	test("still gives no more than it can stand for", () => {
		expect(foundAt(0.01, true)).toEqual([]);
	});
});
