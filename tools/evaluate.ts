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
import { errorsOf, scoreSet } from "./evaluate/score.ts";
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
	}
	console.log(seedReport(find, paint));
	console.log(`Analyses kept in ${folder}`);
	if (options.has("--write") && !isFoundAlready && !options.has("--rules"))
		console.log(`Figures kept in ${await writeScoreboard(tables)}`);
}
