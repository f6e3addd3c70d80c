import { describe, expect, test } from "vitest";
import { findStepwiseWith, findWith } from "../../../../src/engine/combination/find.ts";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";
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

describe("without a tagger, and with one that finds nothing", () => {
	const text = "Ines Roth said it rained.\n\nHe reportedly left.\n\nTom Ode said it was late.";
	const reading = readText(articleOfPlainText(text));
	const cues = (found: readonly FoundAttribution[]) =>
		found.map(({ cue }) => cue && textOf(text, cue));
	const silent = {
		find: () => [],
		findByPiece: function* () {
			for (const { to } of reading.parsed.paragraphs) yield { to, found: [] };
		},
	};

	test.each([
		["without", null, ["said", "reportedly", "said"]],
		["silent", silent, ["reportedly"]],
	] as const)("the rules do the work, as far as the text was read: %s", (_, tagger, all) => {
		expect(cues(findWith(tagger)(reading))).toEqual(all);
		const ends = reading.parsed.paragraphs.map(({ to }) => to);
		const read: number[] = [];
		for (const { to, found } of findStepwiseWith(tagger)(reading)) {
			read.push(to);
			const end = reading.parsed.tokens[to - 1]!.end;
			const upTo = found().map(({ cue }) => cue!.end);
			expect(upTo.every((at) => at <= end)).toBe(true);
			if (to === ends[1]) expect(upTo).toHaveLength(all.length === 1 ? 1 : 2);
		}
		expect(read).toEqual(ends);
	});
});

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
