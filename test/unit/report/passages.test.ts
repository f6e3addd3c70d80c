import { describe, expect, test } from "vitest";
import { listPassages } from "../../../src/report/passages.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { at, attribution, report, source } from "./report.ts";

const TEXT =
	"Mayor Ana Ferreira denied it. Two pilots said the pier moved and warned of worse. " +
	"Reportedly, divers will look. The pilots had told nobody.";
const words = (part: string) => at(TEXT, part);

const PILOTS = source(1, { kind: "unnamed-group", description: "Two pilots" });
const MAYOR = source(2, { kind: "person", name: "Ana Ferreira" });
const pilots = { kind: "unnamed-group", sourceId: 1 } as const;
const REPORT = report(TEXT, {
	sources: [PILOTS, MAYOR],
	attributions: [
		attribution(4, { ...pilots, source: words("The pilots"), cue: words("told") }),
		attribution(1, {
			...pilots,
			source: words("Two pilots"),
			cue: words("said"),
			contentSpans: [words("the pier moved")],
		}),
		attribution(2, {
			...pilots,
			source: words("Two pilots"),
			cue: words("warned"),
			contentSpans: [words("of worse")],
		}),
		attribution(3, { kind: "hidden", cue: words("Reportedly"), confidence: 0.2 }),
		attribution(0, { kind: "person", sourceId: 2, source: words("Mayor Ana Ferreira") }),
	],
});
const all = { ...DEFAULT_SETTINGS.marked, named: true };
const list = (marked = all, showLessCertain = false) =>
	listPassages(REPORT, { marked, showLessCertain });

describe("the list in the order of the text", () => {
	test("goes by where a statement begins, not by how it was found", () => {
		expect(list().passages.map(({ id }) => id)).toEqual([0, 1, 2, 4]);
	});

	test("leaves out what is switched off, and counts it; uncertain findings are not counted", () => {
		const { passages, unlisted } = list(DEFAULT_SETTINGS.marked);
		expect(passages.map(({ id }) => id)).toEqual([1, 2, 4]);
		expect(unlisted).toBe(1);
		expect(list(all, true).passages.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
	});

	test("numbers a source's statements", () => {
		const counted = list().passages.map(({ name, nth, of }) => `${name} ${nth}/${of}`);
		expect(counted).toEqual([
			"Ana Ferreira 1/1",
			"Two pilots 1/3",
			"Two pilots 2/3",
			"Two pilots 3/3",
		]);
	});

	test("shows of a second statement with the same beginning what it adds", () => {
		const excerpts = list().passages.map(({ excerpt }) => excerpt);
		expect(excerpts[1]).toMatch(/^Two pilots said the pier moved/);
		expect(excerpts[2]).toMatch(/^…warned of worse/);
	});

	test("has no name where the text gives no source", () => {
		const [hidden] = list({ ...all, unnamed: false, named: false }, true).passages;
		expect(hidden).toMatchObject({ id: 3, name: "", sourceId: null });
	});
});
