import { expect, test } from "vitest";
import { type Note, type SourceKind, span } from "../../../src/engine/index.ts";
import type { AnnotatedSource, Annotation } from "../../../tools/evaluate/rules/annotation.ts";
import { type Analyzed, findingsIn } from "../../../tools/evaluate/rules/findings.ts";
import { figuresOfRules } from "../../../tools/evaluate/rules/table.ts";

const text = "Two aides said it failed. Brandt wrote that it held. It reportedly rained.";

function at(words: string) {
	const start = text.indexOf(words);
	return span(start, start + words.length);
}

const source = (
	id: string,
	kind: SourceKind,
	given: Partial<AnnotatedSource>,
): AnnotatedSource => ({
	id,
	kind,
	name: null,
	affiliation: null,
	description: null,
	count: null,
	anonymity: { reasonKind: "none" },
	vantage: null,
	...given,
});

const annotation = (aides: Partial<AnnotatedSource> = {}): Annotation => ({
	id: "1",
	text,
	attributions: [
		{ source: at("Two aides"), cue: at("said"), sourceId: "s1" },
		{ source: at("Brandt"), cue: at("wrote"), sourceId: "s2" },
		{ source: null, cue: at("reportedly"), sourceId: null },
	],
	sources: [
		source("s1", "unnamed-group", { count: 2, ...aides }),
		source("s2", "person", { name: "Brandt" }),
	],
});

const telling = (words: string, cue: string, sourceId: number, confidence = 0.9) => ({
	source: at(words),
	cue: at(cue),
	sourceId,
	cueKind: "speech" as const,
	confidence,
});
const note = (rule: string, sourceId: number | null, ...words: string[]): Note => ({
	rule,
	sourceId,
	spans: words.map(at),
});

function verdictsOn(rule: string, annotated: Annotation, analyzed: Analyzed) {
	const figures = figuresOfRules(findingsIn(annotated, analyzed));
	const { verdicts, unmet } = figures.find((one) => one.rule === rule)!;
	return { ...verdicts, unmet };
}

const NONE = { agrees: 0, "other kind": 0, "other fact": 0, unmet: 0 };
const attributions = [telling("Two aides", "said", 0), telling("Brandt", "wrote", 1)];

test("a finding agrees where the annotation has the same", () => {
	const notes = [note("vantage-not-stated", 0, "Two aides"), note("number-not-stated", 0, "Two")];
	const analyzed = { attributions, notes };
	expect(verdictsOn("vantage-not-stated", annotation(), analyzed)).toEqual({ ...NONE, agrees: 1 });
	expect(verdictsOn("number-not-stated", annotation(), analyzed)).toEqual({
		...NONE,
		"other fact": 1,
	});
	const knowing = annotation({ vantage: "who were there" });
	expect(verdictsOn("vantage-not-stated", knowing, analyzed)).toEqual({ ...NONE, "other fact": 1 });
});

test("a named person taken for an unnamed one is another kind", () => {
	const notes = [note("reason-not-stated", 1, "Brandt")];
	const analyzed = { attributions, notes };
	expect(verdictsOn("reason-not-stated", annotation(), analyzed)).toEqual({
		...NONE,
		"other kind": 1,
	});
});

test("what nobody annotated is told apart, and what no reader is shown is left out", () => {
	const notes = [note("reason-not-stated", 0, "It"), note("reason-not-stated", 1, "Brandt")];
	const analyzed = {
		attributions: [telling("It", "rained", 0), telling("Brandt", "wrote", 1, 0)],
		notes,
	};
	expect(verdictsOn("reason-not-stated", annotation(), analyzed)).toEqual({ ...NONE, unmet: 1 });
});

test("every place of a hidden source counts by what is annotated there", () => {
	const notes = [note("hidden-source", null, "reportedly", "said", "rained")];
	expect(verdictsOn("hidden-source", annotation(), { attributions, notes })).toEqual({
		agrees: 1,
		"other kind": 1,
		"other fact": 1,
		unmet: 0,
	});
});
