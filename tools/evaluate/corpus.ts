/**
 * Takes every article of `../shared/corpora/news-text.jsonl.gz` through the analysis as the command
 * line does it, and says what went wrong, how long it took and how much memory it needed.
 *
 *     npx tsx tools/evaluate/corpus.ts [--every=N] [--rules] [--kernels] [--pages]
 *
 * `--every=10` takes each tenth article. `--kernels` analyses each with the tagger's arithmetic in
 * WebAssembly and again in plain TypeScript; `--pages` analyses each again as a page of the same
 * paragraphs. Whatever is not the same is said. Neither is in the times, both are in the memory.
 *
 * Exit code 1: an exception, an analysis that is not sound (`flaws.ts`) or not the same again.
 */
import { articleOfPlainText } from "../../src/engine/index.ts";
import { corpusArticles, hasCorpus } from "./corpus/articles.ts";
import { checksFor } from "./corpus/checks.ts";
import { CorpusReport } from "./corpus/report.ts";

const has = (flag: string) => process.argv.includes(`--${flag}`);
const every = process.argv.find((word) => word.startsWith("--every="))?.split("=")[1];

async function main(): Promise<void> {
	const report = new CorpusReport();
	const check = await checksFor({
		rules: has("rules"),
		kernels: has("kernels"),
		pages: has("pages"),
	});
	for (const { id, text } of corpusArticles(Number(every ?? 1))) {
		try {
			report.add(id, check(articleOfPlainText(text)));
		} catch (error) {
			report.fail(id, error instanceof Error ? (error.stack ?? error.message) : String(error));
		}
	}
	console.log(report.print());
	if (report.hasFailures) process.exitCode = 1;
}

if (hasCorpus()) await main();
else console.log("corpus: ../shared/corpora is not here; nothing measured.");
