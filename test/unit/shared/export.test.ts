import { expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { exportOf } from "../../../src/shared/export.ts";
import { attribution, report, source } from "../report/report.ts";

const TEXT = "“No,” said Ana.";

test("gives the fields in the order of the format, whatever order they were made in", () => {
	const { id, ...others } = attribution(0, { kind: "person", source: span(11, 14) });
	const exported = exportOf("story.txt", report(TEXT, { attributions: [{ ...others, id }] }));
	expect(Object.keys(exported)).toEqual([
		"format",
		"file",
		"language",
		"title",
		"publisher",
		"published",
		"text",
		"attributions",
		"sources",
		"statements",
		"posts",
		"notes",
	]);
	expect(JSON.stringify(exported.attributions)).toBe(
		'[{"id":0,"source":{"start":11,"end":14},"cue":null,"contentSpans":[],"cueKind":"speech",' +
			'"quotation":"indirect","sourceId":null,"kind":"person","via":null,' +
			'"because":"subject-verb","confidence":0.9}]',
	);
});

test("hands out nothing but the format's fields", () => {
	const marked = { ...source(0, { kind: "person", name: "Ana" }), seen: true };
	const exported = exportOf("story.txt", report(TEXT, { sources: [marked] }));
	expect(exported.sources[0]).not.toHaveProperty("seen");
	expect(exported).not.toHaveProperty("url");
	expect(exportOf("story.txt", report(TEXT, { postFacts: [] }))).not.toHaveProperty("postFacts");
});

test("alters no value", () => {
	const analysis = {
		sources: [source(0, { kind: "person", name: "Ana", mentions: [span(11, 14)] })],
		statements: [{ ...span(0, 15), sourceId: 0 }],
		notes: [{ rule: "vantage-not-stated", sourceId: 0, spans: [span(11, 14)] }],
	};
	expect(exportOf("story.txt", report(TEXT, analysis))).toMatchObject(analysis);
});

test("says what of it the reader corrected, where anything was", () => {
	const corrected = [
		{ id: 7, attribution: 0, verdict: "document", found: "person", passing: true } as const,
	];
	const exported = exportOf("story.txt", { ...report(TEXT, {}), corrected });
	expect(exported.corrections).toEqual([{ attribution: 0, found: "person", verdict: "document" }]);
	expect(exportOf("story.txt", report(TEXT, {}))).not.toHaveProperty("corrections");
});

test("the file says what must be said with its result, as the label does", () => {
	const remarks = { onlyBeginning: true, part: { number: 2, of: 3 }, takenFor: "de" };
	expect(exportOf("story.txt", { ...report(TEXT, {}), ...remarks })).toMatchObject(remarks);
	const plain = exportOf("story.txt", { ...report(TEXT, {}), onlyBeginning: false });
	for (const name of Object.keys(remarks)) expect(plain).not.toHaveProperty(name);
});

test("the file says where the rules alone found what it holds, as the popup does", () => {
	const plain = report(TEXT, {});
	expect(exportOf("story.txt", { ...plain, finder: "rules" })).toMatchObject({ finder: "rules" });
	expect(exportOf("story.txt", { ...plain, finder: "model" })).not.toHaveProperty("finder");
});
