import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readText } from "../../../src/engine/quotation/reading.ts";
import { createTagger } from "../../../src/engine/tagger/tagger.ts";
import { articleOfPlainText } from "../../../src/engine/text/plain.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { loadKernel } from "../../../tools/build/tagger.ts";
import { exportCorpora } from "../../../tools/training/export-corpora.ts";
import { madeUpArticle, writeMadeUp } from "./made-up.ts";

const PYTHON = "/usr/bin/python3";
const hasTorch = spawnSync(PYTHON, ["-c", "import torch, numpy"]).status === 0;
if (!hasTorch) console.warn("training is not tested: python3-torch is not installed");

const folder = mkdtempSync(join(tmpdir(), "on-record-student-"));
afterAll(() => rmSync(folder, { recursive: true }));

function python(script: string, ...choices: string[]): void {
	const path = join(ROOT, "tools/training", script);
	const env = { ...process.env, OMP_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" };
	const { status, stderr } = spawnSync(PYTHON, [path, ...choices], { env, encoding: "utf8" });
	if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

const SMALL = {
	...{ words: 100, word_size: 16, size: 16, dilations: "1,2", role_size: 16 },
	...{ role_dilations: "1,2", dropout: 0, word_dropout: 0, epochs: 25, warmup: 5 },
	...{ rate: 0.01, average: 0.8, batch_tokens: 300, report_every: 100 },
};

describe.skipIf(!hasTorch)("training from corpus to weights", () => {
	test("learns a tiny corpus by heart, and the engine reads what was learnt", async () => {
		const { corpora, evaluation } = writeMadeUp(folder);
		const data = join(folder, "data");
		exportCorpora(corpora, evaluation, data, ["train", "codebook", "news"]);
		const choices = Object.entries(SMALL).flatMap(([name, value]) => [`--${name}`, `${value}`]);
		const out = join(folder, "model");
		python("student.py", data, out, ...choices);
		const settings = {
			cueBias: 0,
			codebookBias: -9,
			looser: 1,
			statementThreshold: 0.5,
			contentBias: 0,
		};
		writeFileSync(join(out, "settings.json"), JSON.stringify({ ...settings, calibration: [] }));
		const file = join(out, "weights.bin");
		python("export.py", out, file);
		const tagger = createTagger(new Uint8Array(readFileSync(file)), await loadKernel());
		const { text } = madeUpArticle(1);
		const found = tagger.find(readText(articleOfPlainText(text)));
		const cues = found.map(({ cue }) => cue && text.slice(cue.start, cue.end));
		expect(cues).toEqual(["warned that", "wrote that", "found that", "told", "want", "said"]);
		const sources = found.map(({ source }) => source && text.slice(source.start, source.end));
		expect(sources).toContain("A harbour official");
	}, 120_000);
});
