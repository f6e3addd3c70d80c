/**
 * `npm run evaluate [-- --write --errors --rules --annotated --finders]`: scores the engine on the
 * reference data.
 *
 * `--write` keeps the figures in `docs/accuracy.md`, `--errors` lists every miss. `--annotated`
 * takes the annotated attributions as found, which shows what follows them by itself; `--rules` has
 * the rules find them without the trained tagger. `--finders` compares rules, tagger and ways to
 * combine them, from which `src/engine/combination/policy.ts` is chosen whenever the weights change.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotatedFinder } from "./evaluate/annotated.ts";
import { compareFinders } from "./evaluate/finders.ts";
import { rulesOn } from "./evaluate/rules/on-set.ts";
import { rulesMarkdown } from "./evaluate/rules/table.ts";
import { errorsOf, predictedIn, scoreSet } from "./evaluate/score.ts";
import { writeScoreboard } from "./evaluate/scoreboard.ts";
import { seedReport } from "./evaluate/seed.ts";
import { hasSharedData } from "./evaluate/shared-data.ts";
import { markdownOf, tableOf } from "./evaluate/table.ts";
import { TEST_SETS } from "./evaluate/test-sets.ts";
import { finderFor } from "./finder/finder.ts";
import { painterFor } from "./terminal/colour.ts";

const options = new Set(process.argv.slice(2));
const paint = painterFor(process.stdout);

if (hasSharedData()) await evaluate();
else console.log("Nothing to score on: the reference data (../shared) is not on this machine.");

async function evaluate(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "on-record-evaluate-"));
	if (options.has("--finders")) return compareFinders(folder, console.log);
	const find = await finderFor(options.has("--rules"));
	const tables: string[] = [];
	const isFoundAlready = options.has("--annotated");
	const sets = TEST_SETS.filter(({ scorer }) => !isFoundAlready || scorer === "score-sources.mjs");
	for (const set of sets) {
		const figures = scoreSet(set, folder, ({ annotation }) =>
			isFoundAlready && annotation ? annotatedFinder(annotation) : find,
		);
		console.log(tableOf(set, figures, paint));
		if (options.has("--errors")) console.log(errorsOf(set, folder));
		tables.push(markdownOf(set, figures));
		if (set.name === "train") tables.push(rulesSection(predictedIn(set, folder), set.gold));
	}
	console.log(seedReport(find, paint));
	console.log(`Analyses kept in ${folder}`);
	if (options.has("--write") && !isFoundAlready && !options.has("--rules"))
		console.log(`Figures kept in ${await writeScoreboard(tables)}`);
}

/** What the annotation says of the newsroom rules' findings, for the document. */
function rulesSection(predicted: string, annotated: string): string {
	return [
		"## The newsroom rules on train",
		"",
		"What the annotation says of each place that a rule points to and that readers are shown by",
		"default: the same, that the source is of another kind (a person named elsewhere, most often), or",
		"another fact. Not annotated: no attribution of that source was, which is mostly a mistake of ours;",
		"or the codebook does not ask. The interval holds in 95 of 100 cases (Wilson).",
		"",
		rulesMarkdown(rulesOn(annotated, predicted)),
		"",
	].join("\n");
}
