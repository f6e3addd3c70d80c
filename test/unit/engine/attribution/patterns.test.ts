import { describe, expect, test } from "vitest";
import { accordingToExamples } from "../../../../src/engine/attribution/according-to.examples.ts";
import { citingExamples } from "../../../../src/engine/attribution/citing.examples.ts";
import { colonQuoteExamples } from "../../../../src/engine/attribution/colon-quote.examples.ts";
import { hearsayAdverbExamples } from "../../../../src/engine/attribution/hearsay-adverb.examples.ts";
import { findAttributions, PATTERN_IDS } from "../../../../src/engine/attribution/index.ts";
import { nounThatExamples } from "../../../../src/engine/attribution/noun-that.examples.ts";
import { passiveByExamples } from "../../../../src/engine/attribution/passive-by.examples.ts";
import { passiveHiddenExamples } from "../../../../src/engine/attribution/passive-hidden.examples.ts";
import type { PatternExamples } from "../../../../src/engine/attribution/pattern-examples.ts";
import { quotedAsExamples } from "../../../../src/engine/attribution/quoted-as.examples.ts";
import { sharedSubjectExamples } from "../../../../src/engine/attribution/shared-subject.examples.ts";
import { subjectVerbExamples } from "../../../../src/engine/attribution/subject-verb.examples.ts";
import { tellingDeedExamples } from "../../../../src/engine/attribution/telling-deed.examples.ts";
import { verbSubjectExamples } from "../../../../src/engine/attribution/verb-subject.examples.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

function foundIn(text: string) {
	return findAttributions(readText(articleOfPlainText(text))).map((found) => ({
		source: found.source && textOf(text, found.source).replace(/,$/, ""),
		cue: found.cue && textOf(text, found.cue),
		because: found.because,
	}));
}

const all: readonly PatternExamples[] = [
	accordingToExamples,
	citingExamples,
	colonQuoteExamples,
	hearsayAdverbExamples,
	nounThatExamples,
	passiveByExamples,
	passiveHiddenExamples,
	quotedAsExamples,
	sharedSubjectExamples,
	subjectVerbExamples,
	tellingDeedExamples,
	verbSubjectExamples,
];

describe("patterns", () => {
	test.each(all.flatMap(({ hits }) => hits))("find $cue in $text", (hit) => {
		const { source, cue, because } = hit;
		expect(foundIn(hit.text)).toContainEqual({
			source: source?.replace(/,$/, "") ?? null,
			cue,
			because,
		});
	});

	const misses = all.flatMap(({ hits, nearMisses }) => {
		const ids = new Set<string>(hits.map(({ because }) => because));
		return nearMisses.map((text) => ({ text, ids }));
	});
	test.each(misses)("stay silent in $text", ({ text, ids }) => {
		expect(foundIn(text).filter(({ because }) => ids.has(because))).toEqual([]);
	});

	test("all have an example", () => {
		const shown = new Set(all.flatMap(({ hits }) => hits.map(({ because }) => because)));
		expect(PATTERN_IDS.filter((id) => !shown.has(id))).toEqual([]);
	});
});
