import { expect, test } from "vitest";
import type { CueKind } from "../../../src/engine/index.ts";
import { span } from "../../../src/engine/index.ts";
import type { ExportedAnalysis } from "../../../src/shared/export.ts";
import { reportOf } from "../../../tools/analyze/report.ts";
import { attribution, source } from "../report/report.ts";

const TEXT = "Anna Lund said no. The town wants a dam.";

function resultWith(cueKind: CueKind, confidence: number): ExportedAnalysis {
	const said = { kind: "person", source: span(0, 9), cue: span(10, 14), sourceId: 0 } as const;
	const wish = {
		kind: "organization",
		source: span(19, 27),
		cue: span(28, 33),
		sourceId: 1,
	} as const;
	return {
		format: "onrecord/1",
		file: "town.txt",
		language: "en",
		title: null,
		publisher: null,
		published: null,
		text: TEXT,
		attributions: [attribution(0, said), attribution(1, { ...wish, cueKind, confidence })],
		sources: [
			source(0, { kind: "person", name: "Anna Lund", mentions: [span(0, 9)] }),
			source(1, { kind: "organization", name: "The town", mentions: [span(19, 27)] }),
		],
		statements: [],
		posts: [],
		notes: [],
	};
}

const plain = (_: unknown, words: string) => words;

test.each<[CueKind, number, boolean]>([
	["speech", 0.9, true],
	["attitude", 0.9, false],
	["speech", 0.29, false],
])("a finding of %s at %d is in the report: %s", (cueKind, confidence, shown) => {
	expect(reportOf(resultWith(cueKind, confidence), plain).includes("The town")).toBe(shown);
});
