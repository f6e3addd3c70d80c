import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesOf } from "../../../../src/engine/combination/candidate.ts";
import { POLICY } from "../../../../src/engine/combination/policy.ts";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { overlaps, span, textOf } from "../../../../src/engine/text/span.ts";
import { at, found, TEXT, tagged } from "./made-up.ts";

/** Source, cue and pattern of what comes out. */
function settled(model: readonly FoundAttribution[], rules: readonly FoundAttribution[]) {
	const printed = (words: FoundAttribution["cue"]) => (words ? textOf(TEXT, words) : null);
	return candidatesOf(TEXT, model.map(tagged), rules).map(({ found: { source, cue, because } }) => [
		printed(source),
		printed(cue),
		because,
	]);
}

describe("where both found a cue", () => {
	test("the model's finding counts", () => {
		const model = [found("The town council", "said", "model-subject-cue")];
		const rules = [found("The town", "said", "subject-verb")];
		expect(settled(model, rules)).toEqual([["The town council", "said", "model-subject-cue"]]);
	});

	test.each(POLICY.stronger)("a pattern that knows better counts instead: %s", (because) => {
		const model = [found("the old bridge", "reportedly", "model-cue-subject")];
		const rules = [found(null, "reportedly", because)];
		expect(settled(model, rules)).toEqual([[null, "reportedly", because]]);
	});

	test("the model's source stays where the rule's is another, or none", () => {
		const model = [found("The town council", "said", "model-subject-cue")];
		for (const other of ["Ines Roth", "Friday", null]) {
			const rules = [found(other, "said", "subject-verb")];
			expect(settled(model, rules)[0]?.[0]).toBe("The town council");
		}
	});

	test("the rule's source fills in for one that the model did not find", () => {
		const model = [found(null, "said", "model-hidden")];
		const rules = [found("The town council", "said", "subject-verb")];
		expect(settled(model, rules)).toEqual([["The town council", "said", "subject-verb"]]);
	});

	test("the rule's source stands for a mere “who”", () => {
		const model = [found("who", "led", "model-subject-cue")];
		const rules = [found("Ines Roth", "led", "subject-verb")];
		expect(settled(model, rules)).toEqual([["Ines Roth", "led", "model-subject-cue"]]);
	});

	test("the rule's source stands for a part of it", () => {
		const model = [found("council", "said", "model-subject-cue")];
		const rules = [found("The town council", "said", "subject-verb")];
		expect(settled(model, rules)[0]?.[0]).toBe("The town council");
	});
});

test("a cue that only describes another's source is no candidate", () => {
	const model = [
		found("Ines Roth, who led the talks", "added", "model-cue-subject"),
		found(null, "led", "model-hidden"),
	];
	expect(settled(model, []).map(([, cue]) => cue)).toEqual(["added"]);
});

test("a cue behind another's source, or between two, is a candidate", () => {
	const model = [
		found("Ines Roth, who led the talks", "added", "model-subject-cue"),
		found("The town council", "said", "model-subject-cue"),
		found(null, "reportedly", "model-hidden"),
	];
	expect(settled(model, []).map(([, cue]) => cue)).toEqual(["said", "reportedly", "added"]);
});

test("a source loses the comma and the “who” after it, and the “as” before it", () => {
	for (const words of ["Ines Roth,", "Ines Roth, who", "and Ines Roth"]) {
		expect(settled([found(words, "added", "model-subject-cue")], [])[0]?.[0]).toBe("Ines Roth");
	}
});

test("who has been told something is not who says it", () => {
	const text = "The clerks have been told to wait. The clerks told her to wait.";
	const source = (cue: string) => {
		const start = text.indexOf(cue);
		const before = text.lastIndexOf("The clerks", start);
		const one = tagged({
			...found("Ines Roth", "added", "model-subject-cue"),
			source: span(before, before + "The clerks".length),
			cue: span(start, start + cue.length),
		});
		return candidatesOf(text, [one], [])[0]!.found;
	};
	expect(source("have been told")).toMatchObject({ source: null, because: "model-hidden" });
	expect(source("told her").source).not.toBeNull();
	const after = tagged({ ...found("Ines Roth", "added", "model-cue-subject") });
	const told = { ...after, cue: span(11, 25), source: span(47, 50) };
	expect(candidatesOf(text, [told], [])[0]!.found.source).toEqual(told.source);
});

test("content loses splinters, and is one piece where only marks part it", () => {
	const content = (...words: string[]) => {
		const contentSpans = words.map(at);
		const one = tagged(found("Ines Roth", "added", "model-subject-cue", { contentSpans }));
		return candidatesOf(TEXT, [one], [])[0]!.found.contentSpans.map((piece) => textOf(TEXT, piece));
	};
	expect(content("council", "the old bridge will reportedly close, and Ines Roth")).toEqual([
		"the old bridge will reportedly close, and Ines Roth",
	]);
	expect(content("the old bridge will reportedly close", "and Ines Roth")).toEqual([
		"the old bridge will reportedly close, and Ines Roth",
	]);
	expect(content("The town", "the old bridge")).toEqual(["The town", "the old bridge"]);
	const long = "the old bridge will reportedly close, and Ines Roth, who led the talks";
	expect(content("The town council, which", long)).toEqual(["The town council, which", long]);
});

test("candidates come in the order of the text, whoever found them", () => {
	const model = [found("Ines Roth", "added", "model-subject-cue")];
	const rules = [found(null, "reportedly", "hearsay-adverb")];
	expect(settled(model, rules).map(([, cue]) => cue)).toEqual(["reportedly", "added"]);
});

describe("for any findings", () => {
	const finding = fc
		.tuple(
			fc.nat(TEXT.length - 12),
			fc.integer({ min: 1, max: 10 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.constantFrom("model-subject-cue", "subject-verb", "citing", "hearsay-adverb"),
		)
		.map(([start, length, confidence, because]) => ({
			...found(null, "said", because, { confidence }),
			cue: span(start, start + length),
		}));

	test("nothing is made up, and none comes twice", () => {
		fc.assert(
			fc.property(fc.array(finding), fc.array(finding), (some, rules) => {
				const model = some.map(tagged);
				const all = candidatesOf(TEXT, model, rules).map((one) => one.found);
				expect(new Set(all).size).toBe(all.length);
				for (const one of all) expect([...model, ...rules]).toContainEqual(one);
			}),
		);
	});

	test("no rule is added on a cue of the model", () => {
		const none = { ...POLICY, stronger: [] };
		fc.assert(
			fc.property(fc.array(finding), fc.array(finding), (model, rules) => {
				const met = (rule: FoundAttribution) => model.some(({ cue }) => overlaps(cue, rule.cue!));
				const all = candidatesOf(TEXT, model.map(tagged), rules, none);
				expect(all.filter(({ model: its, rule }) => !its && rule && met(rule))).toEqual([]);
			}),
		);
	});
});
