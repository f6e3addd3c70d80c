import { describe, expect, test } from "vitest";
import { summarize } from "../../../src/report/summary.ts";
import { at, attribution, report, source } from "./report.ts";

const TEXT =
	"The Gazette reported that two ferry captains, who work the night route, said the pier moved. " +
	"The captains said it creaked. Mayor Ana Ferreira denied it. Reportedly, divers will look.";
const words = (part: string) => at(TEXT, part);

const gazette = source(0, {
	kind: "outlet",
	name: "The Gazette",
	mentions: [words("The Gazette")],
});
const captains = source(1, {
	kind: "unnamed-group",
	description: "two ferry captains",
	count: 2,
	vantage: words("who work the night route"),
	mentions: [words("two ferry captains"), words("The captains")],
});
const mayor = source(2, {
	kind: "person",
	name: "Ana Ferreira",
	title: "Mayor",
	mentions: [words("Mayor Ana Ferreira")],
});
const REPORT = report(TEXT, {
	sources: [gazette, captains, mayor],
	attributions: [
		attribution(0, {
			kind: "outlet",
			sourceId: 0,
			source: words("The Gazette"),
			cue: words("reported"),
		}),
		attribution(1, {
			kind: "unnamed-group",
			sourceId: 1,
			via: 0,
			source: words("two ferry captains"),
			cue: words("said"),
			contentSpans: [words("the pier moved")],
		}),
		attribution(2, {
			kind: "unnamed-group",
			sourceId: 1,
			source: words("The captains"),
			contentSpans: [words("it creaked")],
		}),
		attribution(3, {
			kind: "person",
			sourceId: 2,
			source: words("Mayor Ana Ferreira"),
			confidence: 0.29,
		}),
		attribution(4, {
			kind: "hidden",
			cue: words("Reportedly"),
			contentSpans: [words("divers will look")],
		}),
	],
	notes: [
		{ rule: "reason-not-stated", sourceId: 1, spans: [words("two ferry captains")] },
		{ rule: "reason-not-stated", sourceId: 2, spans: [words("Mayor Ana Ferreira")] },
		{ rule: "unnamed-opinion", sourceId: 1, spans: [words("it creaked")] },
		{ rule: "hidden-source", sourceId: null, spans: [words("Reportedly")] },
	],
});
const summary = summarize(REPORT, { showLessCertain: false });

describe("summarize", () => {
	test("counts attributions, not sources", () => {
		expect(summary.counts).toMatchObject({ unnamed: 2, "second-hand": 1, vague: 1 });
		expect(summary.headline).toEqual({ case: "some", unnamed: 2, total: 4 });
	});

	test("leaves out less certain findings, and the notes on their sources, unless asked", () => {
		expect(summary.counts.named).toBe(0);
		expect(summary.notes[0]!.places.map(({ words }) => words)).toEqual(["two ferry captains"]);
		const all = summarize(REPORT, { showLessCertain: true });
		expect(all.counts.named).toBe(1);
		expect(all.notes[0]!.places.map(({ words }) => words)).toEqual([
			"two ferry captains",
			"Ana Ferreira",
		]);
	});

	test("tells what less certain rules found only where it is asked for", () => {
		const rulesTold = (showLessCertain: boolean) =>
			summarize(REPORT, { showLessCertain }).notes.map(({ rule }) => rule);
		expect(rulesTold(false)).not.toContain("unnamed-opinion");
		expect(rulesTold(true)).toContain("unnamed-opinion");
	});

	test("gathers notes by rule; those on the article tell the words found", () => {
		expect(summary.notes).toEqual([
			{
				rule: "reason-not-stated",
				about: ["two ferry captains"],
				places: [{ words: "two ferry captains", span: words("two ferry captains") }],
			},
			{
				rule: "hidden-source",
				about: [],
				places: [{ words: "Reportedly", span: words("Reportedly") }],
			},
		]);
	});

	test("names the one unnamed source behind several statements", () => {
		expect(summary.onlyUnnamed).toBe("two ferry captains");
	});

	test("lists unnamed sources first, each under what most of its statements are", () => {
		const listed = summary.groups.map((group) => [
			group.name,
			...group.sources.map(({ name }) => name),
		]);
		expect(listed).toEqual([
			["unnamed", "two ferry captains"],
			["vague", ""],
			["second-hand", "The Gazette"],
		]);
	});

	test("tells what the text says about a source, and what was not found", () => {
		const [listed] = summary.groups[0]!.sources;
		expect(listed).toMatchObject({
			facts: [
				{ fact: "headcount", kind: "unnamed-group", count: 2 },
				{ fact: "via", outlet: "The Gazette" },
			],
			veil: { anonymityStated: false, reason: null, vantage: "who work the night route" },
			place: words("two ferry captains"),
		});
	});

	test("gives every statement from its first to its last word", () => {
		const [listed] = summary.groups[0]!.sources;
		expect(listed!.statements.map(({ excerpt }) => excerpt)).toEqual([
			"…two ferry captains, who work the night route, said the pier moved.",
			"The captains said it creaked.",
		]);
	});

	test("says nothing of one source when there are two", () => {
		const second = source(3, { kind: "unnamed-person", description: "a diver" });
		const both = report(TEXT, {
			sources: [captains, second],
			attributions: [
				attribution(0, { kind: "unnamed-group", sourceId: 1, source: words("The captains") }),
				attribution(1, { kind: "unnamed-person", sourceId: 3, cue: words("Reportedly") }),
			],
		});
		expect(summarize(both, { showLessCertain: false }).onlyUnnamed).toBeNull();
	});
});

describe("a source that speaks first-hand and through others", () => {
	const once = attribution(0, { kind: "organization", sourceId: 1, source: words("The captains") });
	const relayed = attribution(1, { kind: "organization", sourceId: 1, via: 0, cue: words("said") });
	const groupsOf = (attributions: readonly (typeof once)[]) =>
		summarize(report(TEXT, { sources: [captains, gazette], attributions }), {
			showLessCertain: false,
		}).groups.map(({ name }) => name);

	test("stands where most of its statements are", () => {
		const again = { ...once, id: 2 };
		expect(groupsOf([once, relayed, again])).toEqual(["institutional"]);
	});

	test("with as many of each stands with the less identified", () => {
		expect(groupsOf([once, relayed])).toEqual(["second-hand"]);
	});
});

test("the reader's corrections are counted, not the marks they changed", () => {
	const one = {
		id: 4,
		attribution: 0,
		verdict: "person",
		found: "document",
		passing: false,
	} as const;
	const corrected = [one, { ...one, attribution: 1 }, { ...one, id: 5, attribution: 2 }];
	const settings = { showLessCertain: false };
	expect(summarize(REPORT, settings).corrections).toBe(0);
	expect(summarize({ ...REPORT, corrected }, settings).corrections).toBe(2);
});
