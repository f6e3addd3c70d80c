import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Attribution, type SourceKind, type Span, span } from "../../../src/engine/index.ts";
import { marksOf, underlined, unnamedMarksOf } from "../../../src/highlight/mark.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";

const ALL = {
	...DEFAULT_SETTINGS,
	marked: { named: true, institutional: true, "second-hand": true, unnamed: true, vague: true },
};

function at(text: string, words: string): Span {
	const start = text.indexOf(words);
	expect(start, words).not.toBe(-1);
	return span(start, start + words.length);
}

function attribution(
	text: string,
	words: { source?: string; cue?: string },
	kind: SourceKind = "unnamed-group",
	more: Partial<Attribution> = {},
): Attribution {
	return {
		id: 0,
		source: words.source === undefined ? null : at(text, words.source),
		cue: words.cue === undefined ? null : at(text, words.cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "subject-verb",
		confidence: 0.9,
		sourceId: 0,
		kind,
		via: null,
		...more,
	};
}

describe("underlined words", () => {
	const shown = (text: string, words: { source?: string; cue?: string }) =>
		underlined(attribution(text, words), text).map(({ start, end }) => text.slice(start, end));

	test("are source and cue as one where they nearly touch", () => {
		const text = "Brandt on Friday claimed that the pier was sound.";
		expect(shown(text, { source: "Brandt", cue: "claimed" })).toEqual(["Brandt on Friday claimed"]);
	});

	test("are one whichever comes first", () => {
		const text = "The pier is sound, said two engineers.";
		expect(shown(text, { source: "two engineers", cue: "said" })).toEqual(["said two engineers"]);
	});

	test.each([
		["The officials, speaking on condition of anonymity, said so.", "The officials", "said"],
		['Brandt: "We said so."', "Brandt", "said"],
		["It was Brandt. Reported facts followed.", "Brandt", "Reported"],
		["The council\nsaid so.", "The council", "said"],
		[`Brandt ${"very ".repeat(6)}often said so.`, "Brandt", "said"],
	])("are two in %j", (text, source, cue) => {
		expect(shown(text, { source, cue })).toEqual([source, cue]);
	});

	test("are the cue alone where nobody is named", () => {
		const text = "The pier was reportedly sound.";
		expect(shown(text, { cue: "reportedly" })).toEqual(["reportedly"]);
	});

	test("are one span when one lies in the other", () => {
		const text = "according to the report";
		expect(shown(text, { source: "the report", cue: "according to the report" })).toEqual([text]);
	});

	test("are none outside the text", () => {
		const stray = { source: span(5, 900), cue: null };
		expect(underlined(stray, "short text")).toEqual([]);
	});
});

describe("marks", () => {
	const text = "Two officials said the mayor said the report says so.";
	const officials = attribution(text, { source: "Two officials" }, "unnamed-group", { id: 1 });
	const mayor = attribution(text, { source: "the mayor" }, "person", { id: 2, sourceId: 2 });
	const report = attribution(text, { source: "the report" }, "document", { id: 3, sourceId: 3 });
	const attributions = [report, mayor, officials];

	test("are those of the categories the reader marks, in the order of the text", () => {
		const ids = (settings: typeof ALL) =>
			marksOf({ attributions }, text, settings).map((mark) => mark.attribution.id);
		expect(ids(ALL)).toEqual([1, 2, 3]);
		expect(ids(DEFAULT_SETTINGS)).toEqual([1]);
	});

	test("are none when the reader hides them, yet the keyboard still finds the unnamed", () => {
		const hidden = { ...ALL, marksShown: false };
		expect(marksOf({ attributions }, text, hidden)).toEqual([]);
		expect(unnamedMarksOf({ attributions }, text, hidden)).toHaveLength(1);
	});

	test("leave uncertain findings to readers who ask for them", () => {
		const unsure = [{ ...officials, confidence: 0.29 }];
		expect(marksOf({ attributions: unsure }, text, ALL)).toEqual([]);
		const shown = marksOf({ attributions: unsure }, text, { ...ALL, showLessCertain: true });
		expect(shown).toHaveLength(1);
	});

	test("that overlap leave the words to what the reader most needs to know", () => {
		const words = "said one of the officials named by the Courier";
		const outlet = attribution(words, { source: "the officials named by the Courier" }, "outlet");
		const unnamed = attribution(words, { source: "one of the officials" }, "unnamed-person");
		const marks = marksOf({ attributions: [outlet, unnamed] }, words, ALL);
		expect(
			marks.map(({ category, spans }) => [
				category,
				...spans.map(({ start, end }) => words.slice(start, end)),
			]),
		).toEqual([
			["unnamed", "one of the officials"],
			["second-hand", "named by the Courier"],
		]);
	});

	test("never share a code unit, whatever the engine finds", () => {
		const spanIn = fc
			.tuple(fc.nat(60), fc.nat(60))
			.map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
		const kinds = fc.constantFrom<SourceKind>("person", "unnamed-group", "outlet", "hidden");
		const many = fc.array(
			fc.record({ source: fc.option(spanIn), cue: fc.option(spanIn), kind: kinds }),
		);
		fc.assert(
			fc.property(many, (found) => {
				const words = "word ".repeat(12);
				const list = found.map((some, id) => ({ ...officials, ...some, id }));
				const spans = marksOf({ attributions: list }, words, ALL)
					.flatMap((mark) => mark.spans)
					.sort((a, b) => a.start - b.start);
				for (const [i, one] of spans.entries()) {
					expect(one.start).toBeLessThan(one.end);
					expect(one.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
				}
			}),
		);
	});
});
