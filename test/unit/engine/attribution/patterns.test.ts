import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { findAttributions, PATTERN_IDS } from "../../../../src/engine/attribution/index.ts";
import type { PatternExamples } from "../../../../src/engine/attribution/pattern-examples.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";
import { ROOT } from "../../../../tools/build/paths.ts";

const FOLDER = join(ROOT, "src/engine/attribution");

function foundIn(text: string) {
	return findAttributions(readText(articleOfPlainText(text))).map((found) => ({
		source: found.source && textOf(text, found.source).replace(/,$/, ""),
		cue: found.cue && textOf(text, found.cue),
		because: found.because,
	}));
}

const modules = await Promise.all(
	readdirSync(FOLDER)
		.filter((name) => name.endsWith(".examples.ts"))
		.map((name) => import(pathToFileURL(join(FOLDER, name)).href)),
);
const all = modules.flatMap((module) => Object.values(module) as PatternExamples[]);

describe("patterns", () => {
	test.each(all.flatMap(({ hits }) => hits))("find $cue in $text", (hit) => {
		const { source, cue, because } = hit;
		expect(foundIn(hit.text)).toContainEqual({
			source: source && source.replace(/,$/, ""),
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
		// Words of others within a quotation are too rare to show beside the plain pattern.
		expect(PATTERN_IDS.filter((id) => !shown.has(id))).toEqual(["subject-verb-quoted"]);
	});
});
