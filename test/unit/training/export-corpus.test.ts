import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Columns } from "../../../tools/training/columns.ts";
import { articlesOf, readCodebook, readLines } from "../../../tools/training/corpus.ts";
import { withDoubts } from "../../../tools/training/doubts.ts";
import { locate, readSilver } from "../../../tools/training/silver.ts";
import { madeUpArticle, writeMadeUp } from "./made-up.ts";

let folder = "";
let corpora = "";
let evaluation = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "on-record-training-"));
	({ corpora, evaluation } = writeMadeUp(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Exported {
	readonly from: number;
	readonly to: number;
	readonly readings: readonly (readonly [number[], number[], number[]][])[];
}

function exportTrain() {
	const columns = new Columns();
	const silver = readSilver(join(corpora, "polnear-silver-train.tsv.gz"));
	for (const article of articlesOf(readLines(join(corpora, "polnear-train.jsonl.gz")))) {
		columns.add(article, silver.get(article.id) ?? []);
	}
	const out = join(folder, "out");
	columns.write(out);
	const text = (name: string) => readFileSync(join(out, name), "utf8");
	const types = JSON.parse(text("types.json")) as [string, string, number, number, number][];
	const type = new Int32Array(new Uint8Array(readFileSync(join(out, "type.i32"))).buffer);
	const articles = text("articles.jsonl")
		.split("\n")
		.map((line) => JSON.parse(line) as Exported);
	const flags = readFileSync(join(out, "flags.u8"));
	const tags = JSON.parse(text("tags.json")) as string[];
	const tag = readFileSync(join(out, "tag.u8"));
	const words = [...type].map((row) => types[row]![0]);
	return { words, articles, flags, tags: [...tag].map((row) => tags[row]) };
}

describe("an exported corpus", () => {
	test("marks the words that the annotator marked", () => {
		const { words, articles } = exportTrain();
		const { from, readings } = articles[0]!;
		const said = (tokens: number[]) => tokens.map((t) => words[from + t]).join(" ");
		expect(readings).toHaveLength(1);
		expect(readings[0]![0]!.map(said)).toEqual([
			"The mayor",
			"said",
			"the bridge would open in May",
		]);
		expect(said(readings[0]![1]![1])).toBe("warned that");
	});

	test("flags where sentences and paragraphs start", () => {
		const { words, flags } = exportTrain();
		expect(words.slice(0, 3)).toEqual(["The", "mayor", "said"]);
		expect([...flags.subarray(0, 3)]).toEqual([3, 0, 0]);
		const second = words.indexOf("tram") - 1;
		expect(flags[second]).toBe(3);
	});

	test("carries the silver tags to our tokens", () => {
		const { words, tags } = exportTrain();
		expect(tags[words.indexOf("Vogt")]).toBe("NNP-PERSON");
		expect(tags[words.indexOf("bridge")]).toBe("NN");
	});
});

test("doubts are exported beside the readings of their article, by its words", () => {
	const text = "The mayor said no.\n\nThe clerk hinted at more.";
	const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
	const said = { source: [at("The mayor")], cue: [at("said")], content: [] };
	const doubts = new Map([
		["a", [{ source: at("The clerk"), cue: at("hinted at"), likelihood: 0.4 }]],
		["b", [{ source: null, cue: at("more"), likelihood: 0.9 }]],
	]);
	const columns = new Columns();
	columns.add(withDoubts({ id: "a", text, readings: [[said]] }, doubts), []);
	columns.write(join(folder, "doubted"));
	const line = readFileSync(join(folder, "doubted", "articles.jsonl"), "utf8");
	const { readings, doubts: exported } = JSON.parse(line);
	expect(readings).toEqual([[[[0, 1], [2], []]]]);
	expect(exported).toEqual([[[5, 6], [7, 8], [], 0.4]]);
});

test("articles annotated under the codebook have no content", () => {
	const [first] = readCodebook(join(evaluation, "train"));
	const { text, readings } = first!;
	const [marked] = readings[0]!;
	expect(text.slice(...marked!.source[0]!)).toBe("The mayor");
	expect(text.slice(...marked!.cue[0]!)).toBe("said");
	expect(marked!.content).toEqual([]);
});

test("lines of one article become one article with several readings", () => {
	const { text, attributions } = madeUpArticle(0);
	const line = (annotator: string, some: typeof attributions) =>
		({ id: "a", text, annotator, attributions: some }) as Parameters<typeof articlesOf>[0][0];
	const [one, ...others] = articlesOf([line("z", []), line("b", attributions)]);
	expect(others).toEqual([]);
	expect(one!.readings.map((reading) => reading.length)).toEqual([attributions.length, 0]);
});

test("silver words are sought nearby, in order", () => {
	const tokens = ["no", "yes", "no"].map((word) => ({ word, tag: "NN" }));
	expect(locate("no, no", tokens)).toEqual([0, -1, 4]);
});
