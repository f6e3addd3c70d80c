import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { MODEL_PATHS } from "../../../../src/engine/tagger/because.ts";
import { createTagger } from "../../../../src/engine/tagger/tagger.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { ROOT } from "../../../../tools/build/paths.ts";
import { loadKernel, loadTagger } from "../../../../tools/build/tagger.ts";
import { ARTICLE, ONE_PARAGRAPH } from "./articles.ts";

const file = new Uint8Array(await readFile(join(ROOT, "src/engine/tagger/weights.bin")));
const tagger = await loadTagger();
const plain = createTagger(file, null);
const read = (text: string) => readText(articleOfPlainText(text));

/** Findings as printed: source, cue, content. */
function printed(text: string): string[][] {
	return tagger.find(read(text)).map((found) => {
		const spans = [found.source, found.cue, ...found.contentSpans];
		return spans.map((at) => (at ? text.slice(at.start, at.end) : "–"));
	});
}

describe("the tagger", () => {
	test("finds who says what in plain statements", () => {
		expect(printed("The mayor said the bridge would open in May.")).toEqual([
			["The mayor", "said", "the bridge would open in May"],
		]);
	});

	test("finds each plain statement of an article, whole", () => {
		const found = printed(ARTICLE);
		for (const [source, cue, content] of [
			["The mayor", "said", "that the old bridge would open again in May"],
			["Lena Vogt", "said", "“We have no time to lose,”"],
			["a report by the audit office", "According to", "the trams ran late twice a week"],
			["Two officials familiar with the talks", "told", "the deal was dead"],
			["The company", "did not say", "how many workers would have to leave"],
			["–", "It is believed", "that the painting left the country in a piano"],
			["Vogt", "wants", "the harbour to stay in public hands"],
			["A poll published Tuesday", "found", "that most voters doubt the figures"],
			["a spokesman for the railway", "declined", "to comment"],
		]) {
			expect(found).toContainEqual([source, cue, content]);
		}
		expect(found).toContainEqual([
			"the guard",
			"recalled",
			"“I saw the lights,”",
			"“Then they were gone.”",
		]);
	});

	test("tells words in quotation marks from words that are none", () => {
		const text = "The mayor said it rained. The clerk said it was “very late” on Monday.";
		expect(tagger.find(read(text)).map(({ quotation }) => quotation)).toEqual([
			"indirect",
			"mixed",
		]);
	});

	test("finds a source that stands after its quotation", () => {
		const [found] = tagger.find(read("“We have no time to lose,” said Lena Vogt."));
		expect(found).toMatchObject({ cueKind: "speech", quotation: "direct" });
		expect(found?.because).toBe("model-cue-subject");
	});

	test("lets two cues share a source", () => {
		const text = "“It is late,” Vogt said, adding that the harbour would close.";
		expect(printed(text).map(([source]) => source)).toEqual(["Vogt", "Vogt"]);
	});

	test("calls a wish an attitude", () => {
		const found = tagger.find(read("Vogt wants the harbour to stay in public hands."));
		expect(found.map(({ cueKind }) => cueKind)).toEqual(["attitude"]);
	});

	test("says nothing of a text in which nobody says anything", () => {
		expect(tagger.find(read("The tram left at nine. It rained until noon."))).toEqual([]);
	});

	test("gives more findings, no others, when less certain ones are asked for", () => {
		const reading = read(ARTICLE);
		const sure = tagger.find(reading);
		const all = tagger.find(reading, { lessCertain: true });
		const cues = (found: readonly FoundAttribution[]) => found.map(({ cue }) => cue?.start);
		expect(all.length).toBeGreaterThanOrEqual(sure.length);
		expect(cues(all)).toEqual(expect.arrayContaining(cues(sure)));
	});

	test("gives every finding a reason and a confidence that is a share", () => {
		const found = tagger.find(read(ARTICLE), { lessCertain: true });
		expect(found.length).toBeGreaterThan(8);
		for (const { because, confidence } of found) {
			expect(Object.keys(MODEL_PATHS)).toContain(because);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	test("gives the same with and without WebAssembly", () => {
		for (const text of [ARTICLE, ONE_PARAGRAPH, "“", "He said", "Said."]) {
			const reading = read(text);
			expect(plain.find(reading)).toEqual(tagger.find(reading));
		}
	});

	test("gives the same each time, whatever it read before", () => {
		const first = tagger.find(read(ARTICLE));
		tagger.find(read(ONE_PARAGRAPH));
		expect(tagger.find(read(ARTICLE))).toEqual(first);
	});

	test("refuses a file that is not its own", () => {
		expect(() => createTagger(new Uint8Array(64), null)).toThrow(RangeError);
	});

	test("refuses a kernel that holds another tagger's weights", async () => {
		const kernel = await loadKernel();
		createTagger(file, kernel);
		expect(() => createTagger(file, kernel)).toThrow("another tagger");
	});
});

const ODD_TEXTS: Readonly<Record<string, string>> = {
	nothing: "",
	"one word": "said",
	"only quotation marks": "“".repeat(3000),
	"pairs of quotation marks": "“” ".repeat(2000),
	"no spaces": "said".repeat(20_000),
	emoji: "👩‍👩‍👧 said 👍🏽 ".repeat(500),
	"right to left": "قال المتحدث إن الجسر مغلق ".repeat(300),
	Chinese: "市长说大桥将于五月重新开放。".repeat(300),
	"lone surrogates": "\ud800 said \udc00 ".repeat(300),
	"one paragraph of 20,000 words": "The mayor said so and ".repeat(4000),
};

describe("the tagger reads without a crash, within the text:", () => {
	test.each(Object.entries(ODD_TEXTS))("%s", (_, text) => {
		for (const { source, cue, contentSpans } of tagger.find(read(text))) {
			for (const at of [source, cue, ...contentSpans]) {
				if (!at) continue;
				expect(at.start).toBeLessThan(at.end);
				expect(at.end).toBeLessThanOrEqual(text.length);
			}
		}
	});
});

describe("the tagger takes time in line with the length of the text:", () => {
	const timed = (text: string) => {
		const reading = read(text);
		const began = process.cpuUsage();
		tagger.find(reading);
		const { user, system } = process.cpuUsage(began);
		return (user + system) / 1000; // milliseconds
	};

	test.each([
		["many paragraphs", (n: number) => `${ARTICLE}\n\n`.repeat(n)],
		["one paragraph", (n: number) => `${ONE_PARAGRAPH} `.repeat(n)],
	])("%s", (_, make) => {
		timed(make(10)); // warms up
		const short = timed(make(10));
		const long = timed(make(100));
		expect(long / short).toBeLessThan(25);
	});
});
