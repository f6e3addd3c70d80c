import { analyze, type Find, type Finder, READ_LANGUAGE } from "../../src/engine/index.ts";
import { type ExportedAnalysis, exportOf } from "../../src/shared/export.ts";
import { failure, type Result, success } from "../../src/shared/result.ts";
import { finderFor } from "../finder/finder.ts";
import { painterFor } from "../terminal/colour.ts";
import type { Choices, Format } from "./arguments.ts";
import { readArticleFile } from "./article.ts";
import { filesOf } from "./files.ts";
import { print } from "./output.ts";
import { reportOf } from "./report.ts";

/** Analyses files one after the other; gives the number of those that could not be. */
export async function analyzeFiles({ files, format, rules }: Choices): Promise<number> {
	const find = await finderFor(rules);
	const show = printerFor(format);
	let bad = 0;
	for await (const file of filesOf(files)) {
		const result = await analyzeFile(file, find, rules ? "rules" : "model");
		if (result.ok) await print(show(result.value));
		else {
			bad++;
			process.stderr.write(`${file}: ${result.error}\n`);
		}
	}
	return bad;
}

/** The analysis of one file as the extension would export it. */
export async function analyzeFile(
	file: string,
	find: Find,
	finder: Finder = "model",
): Promise<Result<ExportedAnalysis>> {
	const article = await readArticleFile(file);
	if (!article.ok) return article;
	const analysis = analyze(article.value, { find });
	if (analysis.language !== READ_LANGUAGE) {
		return failure(`is not in English (${analysis.language}): only English is analysed`);
	}
	const { title, publisher, published, text } = article.value;
	return success(exportOf(file, { title, publisher, published, text, analysis, finder }));
}

function printerFor(format: Format): (result: ExportedAnalysis) => string {
	if (format === "jsonl") return (result) => `${JSON.stringify(result)}\n`;
	const paint = painterFor(process.stdout);
	return (result) => reportOf(result, paint);
}
