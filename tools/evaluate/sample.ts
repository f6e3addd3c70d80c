/**
 * Draws articles that nobody has annotated, for a reader to judge the engine's marks of unnamed
 * sources, and sums up what readers found: how many are right, where the errors stand, and why.
 *
 *     npx tsx tools/evaluate/sample.ts --articles=200 --seed=1 > SHEET    the marks, numbered
 *     npx tsx tools/evaluate/sample.ts --seed=1 --record=VERDICTS --sheet=SHEET >> judgements.jsonl
 *     npx tsx tools/evaluate/sample.ts                                    precision, clusters, causes
 *     npx tsx tools/evaluate/sample.ts --again                            the same marks today
 *
 * `--vague` prints the marks of people at large and of hidden sources as well. A sheet holds the text
 * of news articles and stays outside the repository; what is kept of it are offsets
 * (`sample/judgements.jsonl`).
 */
import { readFileSync } from "node:fs";
import { analyze } from "../../src/engine/index.ts";
import { finderFor } from "../finder/finder.ts";
import { hasCorpus } from "./corpus/articles.ts";
import { type Analyzer, analyzerOf, judgedAgain } from "./sample/again.ts";
import { drawn, newsById, unjudgedNews } from "./sample/draw.ts";
import { figuresOf } from "./sample/figures.ts";
import { judgementsOf, readJudgements } from "./sample/judgements.ts";
import { marksOf, sheetOf } from "./sample/sheet.ts";
import { sharedPath } from "./shared-data.ts";

const has = (flag: string) => process.argv.includes(`--${flag}`);
const argument = (name: string) =>
	process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const seed = Number(argument("seed") ?? 1);
const articles = argument("articles");
const verdicts = argument("record");

if (verdicts) record(verdicts, argument("sheet") ?? "");
else if (articles && hasCorpus()) printSheet(Number(articles), await engine());
else console.log(figuresOf(readJudgements()));
if (has("again") && hasCorpus()) {
	console.log(judgedAgain(readJudgements(), newsById(sharedPath()), await engine()));
}

async function engine(): Promise<Analyzer> {
	const find = await finderFor(has("rules"));
	return analyzerOf((article) => analyze(article, { find }));
}

function printSheet(count: number, analyzer: Analyzer): void {
	let next = 1;
	for (const article of drawn(unjudgedNews(sharedPath()), count, seed)) {
		const marks = marksOf(article, analyzer(article), has("vague"));
		if (marks.length > 0) console.log(sheetOf(marks, next));
		next += marks.length;
	}
}

function record(file: string, sheet: string): void {
	const judged = judgementsOf(seed, readFileSync(sheet, "utf8"), readFileSync(file, "utf8"));
	for (const judgement of judged) console.log(JSON.stringify(judgement));
}
