import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze, analyzeStepwise } from "../../../src/engine/analyze.ts";
import { findStepwiseWith } from "../../../src/engine/combination/find.ts";
import type { Link } from "../../../src/engine/model/article.ts";
import { allAtOnce } from "../../../src/engine/model/stepwise.ts";
import { articleOfPlainText } from "../../../src/engine/text/plain.ts";
import { span } from "../../../src/engine/text/span.ts";
import { readMarked } from "./coreference/marked-text.ts";

const STORY =
	"[[Reuters]] reported on Sunday that the minister had stopped the sale, citing [[two unnamed port officials]].\n\n" +
	'"Nobody has signed anything," said [[one of the officials]], who spoke on condition of anonymity.\n\n' +
	"[[The officials]] said the talks would go on. [[They]] would not say for how long.";

function analyzeStory(publisher: string | null) {
	const { text, found } = readMarked(STORY);
	const citing = text.indexOf("citing");
	const cued = found.map((attribution, i) =>
		i === 1 ? { ...attribution, cue: span(citing, citing + "citing".length) } : attribution,
	);
	return analyze({ ...articleOfPlainText(text), publisher }, { find: () => cued });
}

test("relayed officials are one unnamed source that comes by the outlet", () => {
	const { attributions, sources } = analyzeStory("The Northfield Gazette");
	const [outlet, ...officials] = attributions;
	expect(outlet).toMatchObject({ kind: "outlet", via: null });
	expect(new Set(officials.map((attribution) => attribution.sourceId))).toEqual(
		new Set([officials[0]!.sourceId]),
	);
	expect(officials[0]).toMatchObject({ kind: "unnamed-group", via: outlet!.sourceId });
	expect(sources[officials[0]!.sourceId!]).toMatchObject({
		count: 2,
		description: "two unnamed port officials",
		anonymity: { stated: true },
	});
});

test("source numbers are indexes into the list of sources", () => {
	const { attributions, sources } = analyzeStory(null);
	expect(sources.map((source) => source.id)).toEqual(sources.map((_, i) => i));
	for (const { sourceId, kind } of attributions) expect(sources[sourceId!]!.kind).toBe(kind);
});

test("text in another language gives no attributions", () => {
	const german =
		"Der Minister sagte am Montag, dass die Brücke nicht sicher sei und dass sie gesperrt werden müsse.";
	const analysis = analyze(articleOfPlainText(german));
	expect(analysis.language).toBe("de");
	expect(analysis.attributions).toEqual([]);
});

test("text of which somebody knows that it is English is read, whatever it looks like", () => {
	const song =
		'"Der Hafen ist leer und die Schiffe sind fort, und der Wind weht über das Meer," sang the choir. ' +
		"Two officials said that the song was old.";
	const article = articleOfPlainText(song);
	const find = findStepwiseWith(null);
	expect(allAtOnce(analyzeStepwise(article, find)).attributions).toEqual([]);
	const asEnglish = allAtOnce(analyzeStepwise(article, find, "en"));
	expect(asEnglish.language).toBe("en");
	expect(asEnglish.attributions.map(({ kind }) => kind)).toContain("unnamed-group");
});

test("mentions of a source are in order and inside the text", () => {
	const { text } = readMarked(STORY);
	for (const { mentions } of analyzeStory(null).sources) {
		expect(mentions.length).toBeGreaterThan(0);
		mentions.forEach((mention, i) => {
			expect(mention.start).toBeGreaterThanOrEqual(i === 0 ? 0 : mentions[i - 1]!.start);
			expect(mention.end).toBeLessThanOrEqual(text.length);
		});
	}
});

test("any text and any source spans give a result, the same every time", () => {
	const words = fc.constantFrom(
		..."The official said he Mr. Smith of and , . “ ” 's U.S. one both who White House Reuters ( ) -- 42".split(
			" ",
		),
	);
	const marked = fc
		.array(fc.tuple(words, fc.boolean()), { maxLength: 60 })
		.map((list) => list.map(([word, isSource]) => (isSource ? `[[${word}]]` : word)).join(" "));
	fc.assert(
		fc.property(marked, (input) => {
			const { text, found } = readMarked(`The story of the day is that ${input}`);
			const run = () => analyze(articleOfPlainText(text), { find: () => found });
			const first = run();
			expect(first.attributions).toHaveLength(found.length);
			expect(run()).toEqual(first);
		}),
		{ numRuns: 300 },
	);
});

test("an outlet that relays is told to be linked, or not to be, where links are known", () => {
	const { text, found } = readMarked(STORY);
	const start = text.indexOf("reported");
	const link = { ...span(start, start + "reported".length), host: "www.reuters.com" };
	const rulesWith = (links: readonly Link[] | null) =>
		analyze({ ...articleOfPlainText(text), links }, { find: () => found })
			.notes.map(({ rule }) => rule)
			.filter((rule) => rule.endsWith("-linked"));
	expect(rulesWith([link])).toEqual(["outlet-linked"]);
	expect(rulesWith([])).toEqual(["outlet-not-linked"]);
	expect(rulesWith(null)).toEqual([]);
});
