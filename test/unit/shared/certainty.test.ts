import { describe, expect, test } from "vitest";
import type { CueKind, SourceKind } from "../../../src/engine/index.ts";
import { countUnnamedSources, isCertainEnough } from "../../../src/shared/certainty.ts";
import { attribution } from "../report/report.ts";

const QUIET = { showLessCertain: false };
const ALL = { showLessCertain: true };

describe("isCertainEnough", () => {
	test.each<[CueKind, number, boolean]>([
		["speech", 0.45, true],
		["belief", 0.9, true],
		["speech", 0.44, false],
		["attitude", 0.9, false],
	])("%s at %d: %s", (cueKind, confidence, shown) => {
		expect(isCertainEnough({ cueKind, confidence }, QUIET)).toBe(shown);
		expect(isCertainEnough({ cueKind, confidence }, ALL)).toBe(true);
	});
});

describe("countUnnamedSources", () => {
	const unnamed = { kind: "unnamed-person" as SourceKind };
	const attributions = [
		attribution(0, { ...unnamed, sourceId: 1 }),
		attribution(1, { ...unnamed, sourceId: 1 }),
		attribution(2, { ...unnamed, sourceId: 2, cueKind: "attitude" }),
		attribution(3, { kind: "person", sourceId: 3 }),
	];

	test("counts sources, not statements, and no one who only wants something", () => {
		expect(countUnnamedSources({ attributions }, QUIET)).toBe(1);
		expect(countUnnamedSources({ attributions }, ALL)).toBe(2);
	});
});
