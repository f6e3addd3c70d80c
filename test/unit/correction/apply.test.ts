import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyCorrections } from "../../../src/correction/apply.ts";
import { type Analysis, categoryOf, textOf } from "../../../src/engine/index.ts";
import { isAnalysis } from "../../../src/shared/analysis-guard.ts";
import { countUnnamedSources } from "../../../src/shared/certainty.ts";
import { CORRECT_KINDS, type Correction, type Verdict } from "../../../src/shared/correction.ts";
import { analysisOf, corrected, correctionOf, markBy, TEXT, URL } from "./scene.ts";

const VERDICTS: readonly Verdict[] = ["not-a-source", ...CORRECT_KINDS];
const UNNAMED = ({ attributions }: Analysis) =>
	attributions.filter((one) => categoryOf(one) === "unnamed").length;

describe("no source", () => {
	test("takes the mark out and leaves the others as they are", () => {
		const { before, mark, after, analysis } = corrected("Two officials", "not-a-source");
		expect(after).toBeNull();
		expect(analysis.attributions).toEqual(before.attributions.filter((one) => one !== mark));
	});

	test("takes the source out with its last mark, and all that was said of it", () => {
		const { mark, analysis } = corrected("Critics", "not-a-source");
		expect(analysis.sources.map(({ id }) => id)).not.toContain(mark.sourceId);
		expect(analysis.statements.map(({ sourceId }) => sourceId)).not.toContain(mark.sourceId);
		expect(analysis.notes.map(({ sourceId }) => sourceId)).not.toContain(mark.sourceId);
	});

	test("keeps a source that says something elsewhere", () => {
		const { mark, analysis } = corrected("Two officials", "not-a-source");
		expect(analysis.sources.map(({ id }) => id)).toContain(mark.sourceId);
	});
});

describe("another kind", () => {
	test("changes what is counted", () => {
		const { before, analysis } = corrected("Two officials", "organization", { wholeSource: true });
		const settings = { showLessCertain: false };
		expect(UNNAMED(analysis)).toBe(UNNAMED(before) - 2);
		expect(countUnnamedSources(analysis, settings)).toBe(countUnnamedSources(before, settings) - 1);
	});

	test("holds for one mark alone unless the reader means all of the source's", () => {
		const one = corrected("Two officials", "organization");
		expect(UNNAMED(one.analysis)).toBe(UNNAMED(one.before) - 1);
		expect(one.after?.sourceId).not.toBe(one.mark.sourceId);
	});

	test("gives who is named a name, and takes it from who is not", () => {
		const nameOf = (words: string, verdict: Verdict) => {
			const { after, analysis } = corrected(words, verdict, { wholeSource: true });
			return analysis.sources.find(({ id }) => id === after?.sourceId);
		};
		expect(nameOf("Two officials", "document")).toMatchObject({ kind: "document" });
		expect(nameOf("Two officials", "document")?.name).toMatch(/officials/);
		expect(nameOf("Ana Ferreira", "unnamed-person")).toMatchObject({ name: null });
		expect(nameOf("Ana Ferreira", "unnamed-person")?.description).toMatch(/Ferreira/);
	});

	test("gives words without a source one", () => {
		const analysis = analysisOf();
		const hidden = analysis.attributions.find(({ sourceId }) => sourceId === null)!;
		expect(textOf(TEXT, hidden.cue!)).toBe("reportedly");
		const result = applyCorrections(analysis, TEXT, [correctionOf(hidden, "outlet")]);
		const after = result.analysis.attributions.find(({ id }) => id === hidden.id);
		expect(after?.kind).toBe("outlet");
		expect(result.analysis.sources.find(({ id }) => id === after?.sourceId)).toMatchObject({
			kind: "outlet",
			name: "reportedly",
		});
	});

	test("drops what newsroom rules asked of an unnamed source", () => {
		const { before, mark, analysis } = corrected("Two officials", "organization", {
			wholeSource: true,
		});
		const about = (notes: Analysis["notes"]) =>
			notes.filter(({ sourceId }) => sourceId === mark.sourceId).length;
		expect(about(before.notes)).toBeGreaterThan(0);
		expect(about(analysis.notes)).toBe(0);
	});

	test("is told of every mark it changes", () => {
		const { before, mark, applied } = corrected("Two officials", "person", { wholeSource: true });
		const theirs = before.attributions.filter(({ sourceId }) => sourceId === mark.sourceId);
		expect(theirs.length).toBeGreaterThan(1);
		expect(applied.map(({ attribution }) => attribution)).toEqual(theirs.map(({ id }) => id));
	});
});

describe("any corrections", () => {
	const all = analysisOf();
	const real = fc
		.record({
			at: fc.nat(all.attributions.length - 1),
			verdict: fc.constantFrom(...VERDICTS),
			wholeSource: fc.boolean(),
		})
		.map(({ at, verdict, wholeSource }) =>
			correctionOf(all.attributions[at]!, verdict, { wholeSource }),
		);
	const stray = fc.record<Correction>({
		id: fc.nat(),
		url: fc.constant(URL),
		source: fc.option(fc.constantFrom("Two officials", "she", "")),
		cue: fc.option(fc.constantFrom("said", "")),
		sentence: fc.constantFrom("", "“It is not safe,” she said.", TEXT.slice(24, 90)),
		at: fc.nat(),
		verdict: fc.constantFrom(...VERDICTS),
		wholeSource: fc.boolean(),
		found: fc.constant("person"),
		because: fc.string(),
		title: fc.constant(null),
		madeAt: fc.nat(),
	});
	const lists = fc.array(fc.oneof({ weight: 4, arbitrary: real }, stray), { maxLength: 12 });
	/** As the background keeps them: of one mark only the last. */
	const asKept = (list: readonly Correction[]) =>
		list.filter(
			(one, i) =>
				!list
					.slice(i + 1)
					.some(({ sentence, at, source, cue }) =>
						[sentence, at, source, cue].every(
							(part, j) => part === [one.sentence, one.at, one.source, one.cue][j],
						),
					),
		);

	test("leave a sound analysis", () => {
		fc.assert(
			fc.property(lists, (list) => {
				const { analysis } = applyCorrections(all, TEXT, list);
				expect(isAnalysis(analysis)).toBe(true);
				const kindOf = new Map(analysis.sources.map(({ id, kind }) => [id, kind]));
				for (const { sourceId, kind, via } of analysis.attributions) {
					expect(sourceId === null ? "hidden" : kindOf.get(sourceId)).toBe(kind);
					expect(via === null || kindOf.has(via)).toBe(true);
				}
				for (const { sourceId } of analysis.statements) expect(kindOf.has(sourceId)).toBe(true);
			}),
		);
	});

	test("change nothing more when applied again", () => {
		fc.assert(
			fc.property(lists.map(asKept), (list) => {
				const once = applyCorrections(all, TEXT, list).analysis;
				expect(applyCorrections(once, TEXT, list).analysis).toEqual(once);
			}),
		);
	});

	test("leave what they were applied to as it was", () => {
		const before = structuredClone(all);
		fc.assert(
			fc.property(lists, (list) => {
				applyCorrections(all, TEXT, list);
			}),
		);
		expect(all).toEqual(before);
	});

	test("none changes nothing", () => {
		expect(applyCorrections(all, TEXT, [])).toEqual({ analysis: all, applied: [] });
	});

	test("of a mark that is not on the page change nothing", () => {
		const gone = correctionOf(markBy("Critics"), "person", { sentence: "Critics say so." });
		expect(applyCorrections(all, TEXT, [gone])).toEqual({ analysis: all, applied: [] });
	});
});
