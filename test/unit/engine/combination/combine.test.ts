import { describe, expect, test } from "vitest";
import { combine } from "../../../../src/engine/combination/combine.ts";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { found, foundIn, TEXT, tagged } from "./made-up.ts";

const READING = readText(articleOfPlainText(TEXT));

function combined(model: readonly FoundAttribution[], rules: readonly FoundAttribution[]) {
	return combine(READING, model.map(tagged), rules);
}

const said = (confidence: number) =>
	found("The town council", "said", "model-subject-cue", { confidence });

describe("a candidate", () => {
	test("counts as a statement where model and rules are sure of it", () => {
		const [one] = combined([said(0.97)], [found("The town council", "said", "subject-verb")]);
		expect(one).toMatchObject({ cueKind: "speech", because: "model-subject-cue" });
		expect(one!.confidence).toBeGreaterThan(0.8);
	});

	test("is surer when both found it than when the model alone did", () => {
		const rules = [found("The town council", "said", "subject-verb")];
		const [both] = combined([said(0.8)], rules);
		const [alone] = combined([said(0.8)], []);
		expect(both!.confidence).toBeGreaterThan(alone!.confidence);
	});

	test("that the model itself thinks little of is left out", () => {
		expect(combined([said(0.02)], [])).toEqual([]);
	});

	test("that is a cue, but passes nothing on, counts as an attitude", () => {
		const one = tagged(found("Ines Roth", "led", "model-subject-cue", { cueKind: "attitude" }));
		const view = { ...one.view, statement: 0.001 };
		expect(combine(READING, [{ ...one, view }], [])).toMatchObject([{ cueKind: "attitude" }]);
	});

	test("of the rules alone counts where it is likely enough", () => {
		const rules = [found(null, "reportedly", "hearsay-adverb")];
		expect(combined([], rules)).toMatchObject([{ because: "hearsay-adverb" }]);
		const unlikely = [found("it", "must", "subject-attitude", { cueKind: "attitude" })];
		expect(combined([], unlikely)).toEqual([]);
	});
});

describe("an attitude that is likely to be a statement", () => {
	const attitude = found("The town council", "said", "model-subject-cue", {
		cueKind: "attitude",
		confidence: 0.97,
	});
	const rule = found("The town council", "said", "subject-verb");

	test("counts as what the model takes it for, were it one", () => {
		const one = { ...tagged(attitude), statementKind: "speech" as const };
		expect(combine(READING, [one], [rule])).toMatchObject([{ cueKind: "speech" }]);
	});

	test("counts as a belief where nobody knows better", () => {
		expect(combine(READING, [tagged(attitude)], [rule])).toMatchObject([{ cueKind: "belief" }]);
	});
});

test("words that are only spoken of are nobody's statement", () => {
	const text = "Minister mocks “sources say” in her ministry.";
	const rules = [foundIn(text, "sources", "say")];
	const model = [{ ...tagged(rules[0]!), because: "model-subject-cue" }];
	expect(combine(readText(articleOfPlainText(text)), model, rules)).toEqual([]);
});

test("nothing of the model's inner view reaches the later passes", () => {
	const [one] = combined([said(0.97)], []);
	expect(Object.keys(one!).sort()).toEqual(
		["because", "confidence", "contentSpans", "cue", "cueKind", "quotation", "source"].sort(),
	);
});
