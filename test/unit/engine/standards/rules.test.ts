import { describe, expect, test } from "vitest";
import { bareSourcesExamples } from "../../../../src/engine/standards/bare-sources.examples.ts";
import { bodyNotStatedExamples } from "../../../../src/engine/standards/body-not-stated.examples.ts";
import { boilerplateReasonExamples } from "../../../../src/engine/standards/boilerplate-reason.examples.ts";
import { corroborationStatedExamples } from "../../../../src/engine/standards/corroboration-stated.examples.ts";
import { firstQuoteUnnamedExamples } from "../../../../src/engine/standards/first-quote-unnamed.examples.ts";
import { hiddenSourceExamples } from "../../../../src/engine/standards/hidden-source.examples.ts";
import { nameChangedExamples } from "../../../../src/engine/standards/name-changed.examples.ts";
import { numberNotStatedExamples } from "../../../../src/engine/standards/number-not-stated.examples.ts";
import { onlyUnnamedSourceExamples } from "../../../../src/engine/standards/only-unnamed-source.examples.ts";
import { outletLinkedExamples } from "../../../../src/engine/standards/outlet-linked.examples.ts";
import { outletNotLinkedExamples } from "../../../../src/engine/standards/outlet-not-linked.examples.ts";
import { outletNotNamedExamples } from "../../../../src/engine/standards/outlet-not-named.examples.ts";
import { reasonNotStatedExamples } from "../../../../src/engine/standards/reason-not-stated.examples.ts";
import { RULES } from "../../../../src/engine/standards/rules.ts";
import type { RuleExamples } from "../../../../src/engine/standards/standards-examples.ts";
import { unnamedOpinionExamples } from "../../../../src/engine/standards/unnamed-opinion.examples.ts";
import { unnamedUpFrontExamples } from "../../../../src/engine/standards/unnamed-up-front.examples.ts";
import { vantageNotStatedExamples } from "../../../../src/engine/standards/vantage-not-stated.examples.ts";
import { notesOf } from "./scene.ts";

const examples: Record<string, RuleExamples> = {
	"bare-sources": bareSourcesExamples,
	"body-not-stated": bodyNotStatedExamples,
	"boilerplate-reason": boilerplateReasonExamples,
	"corroboration-stated": corroborationStatedExamples,
	"first-quote-unnamed": firstQuoteUnnamedExamples,
	"hidden-source": hiddenSourceExamples,
	"name-changed": nameChangedExamples,
	"number-not-stated": numberNotStatedExamples,
	"only-unnamed-source": onlyUnnamedSourceExamples,
	"outlet-linked": outletLinkedExamples,
	"outlet-not-linked": outletNotLinkedExamples,
	"outlet-not-named": outletNotNamedExamples,
	"reason-not-stated": reasonNotStatedExamples,
	"unnamed-opinion": unnamedOpinionExamples,
	"unnamed-up-front": unnamedUpFrontExamples,
	"vantage-not-stated": vantageNotStatedExamples,
};

test("every rule has examples, an id of its own and a place where it can be read", () => {
	expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(examples).sort());
	for (const { url, publisher } of RULES) {
		expect(new URL(url).protocol).toMatch(/^https?:$/);
		expect(publisher).not.toBe("");
	}
});

describe.each(Object.entries(examples))("%s", (rule, { hits, nearMisses }) => {
	test("has three hits and three near misses at least", () => {
		expect(hits.length).toBeGreaterThanOrEqual(3);
		expect(nearMisses.length).toBeGreaterThanOrEqual(3);
	});
	test.each(hits)("points out $points in “$text”", ({ points, ...scene }) => {
		const notes = notesOf(rule, scene);
		expect(notes.flat()).toEqual(points);
		expect(notes).not.toContainEqual([]);
	});
	test.each(nearMisses)("stays silent on “$text”", (scene) => {
		expect(notesOf(rule, scene)).toEqual([]);
	});
});

test.each([
	["A magistrate", 0],
	["A judge", 0],
	["One juror", 0],
	["The jury", 0],
	["The coroner", 0],
	["A judge’s clerk", 1],
	["A jury consultant", 1],
])("nobody asks who “%s” is whose office decides in public", (who, notes) => {
	const text = `${who} said no. She left.`;
	const source = { kind: "unnamed-person", mentions: [who, "She"], says: ["no"] } as const;
	expect(notesOf("reason-not-stated", { text, sources: [source] })).toHaveLength(notes);
});
