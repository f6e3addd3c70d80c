import { describe, expect, test, vi } from "vitest";
import { attributionsAsCsv } from "../../../../src/popup/label/attribution-rows.ts";
import type { Report } from "../../../../src/shared/tab-state.ts";
import { cellsOf } from "../../shared/csv-reader.ts";
import { ON_A_POST, STORY } from "./story.ts";

vi.mock("../../../../src/platform/i18n.ts", () => ({ message: () => "", messageFor: () => "" }));

describe("all attributions as a table", () => {
	/** The whole article was read, as English, with the model. */
	const WHOLE = ["whole", "", "model"];

	test("are one row each, with every word of theirs", () => {
		expect(cellsOf(attributionsAsCsv(STORY))).toEqual([
			[
				..."kind,name,category,cue,source_words,content,sentence,via,certainty,post_author".split(
					",",
				),
				...["read", "taken_for", "finder"],
			],
			[
				"person",
				"Ana Ruiz",
				"named",
				"said",
				"Ana Ruiz, the mayor",
				"“No,”",
				"“No,” said Ana Ruiz, the mayor.",
				"",
				"0.9",
				"",
				...WHOLE,
			],
			[
				"unnamed-group",
				"Two officials",
				"unnamed",
				"told",
				"Two officials",
				"the bridge would close",
				"Two officials told the Gazette the bridge would close.",
				"",
				"0.88",
				"",
				...WHOLE,
			],
			[
				"hidden",
				"",
				"vague",
				"Reportedly",
				"",
				"",
				"Reportedly, it rains.",
				"",
				"0.29",
				"",
				...WHOLE,
			],
		]);
	});

	test.each<[string, Partial<Report>, string[]]>([
		["the beginning", { onlyBeginning: true }, ["beginning", "", "model"]],
		["one part of several", { part: { number: 2, of: 3 } }, ["part 2 of 3", "", "model"]],
		[
			"a part's beginning",
			{ onlyBeginning: true, part: { number: 2, of: 3 } },
			["beginning of part 2 of 3", "", "model"],
		],
		["a text of another language", { takenFor: "de" }, ["whole", "de", "model"]],
		["a text for the rules alone", { finder: "rules" }, ["whole", "", "rules"]],
	])("say that it was %s that was read", (_, given, said) => {
		const [, ...rows] = cellsOf(attributionsAsCsv({ ...STORY, ...given }));
		expect(rows.map((row) => row.slice(-3))).toEqual([said, said, said]);
	});

	test("name what is known of who made the post behind a statement", () => {
		const [, row] = cellsOf(attributionsAsCsv(ON_A_POST));
		expect(row).toMatchObject({ 0: "post", 9: "organization" });
	});

	test("name who passed a statement on", () => {
		const [first] = STORY.analysis.attributions;
		const relayed = { ...STORY.analysis, attributions: [{ ...first!, via: 2 }] };
		const [, row] = cellsOf(attributionsAsCsv({ ...STORY, analysis: relayed }));
		expect(row).toMatchObject({ 2: "second-hand", 7: "Gazette" });
	});
});
