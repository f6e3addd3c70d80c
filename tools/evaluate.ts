/**
 * `npm run evaluate [-- --write --errors --annotated]`: scores the engine on the reference data.
 *
 * `--write` keeps the figures in `docs/accuracy.md`, `--errors` lists every miss. `--annotated`
 * takes the annotated attributions as found, which shows what follows them by itself.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorsOf, scoreSet } from "./evaluate/score.ts";
import { writeScoreboard } from "./evaluate/scoreboard.ts";
import { seedReport } from "./evaluate/seed.ts";
import { hasSharedData } from "./evaluate/shared-data.ts";
import { markdownOf, tableOf } from "./evaluate/table.ts";
import { TEST_SETS } from "./evaluate/test-sets.ts";
import { painterFor } from "./terminal/colour.ts";

const options = new Set(process.argv.slice(2));
const paint = painterFor(process.stdout);

if (hasSharedData()) await evaluate();
else console.log("Nothing to score on: the reference data (../shared) is not on this machine.");

async function evaluate(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "on-record-evaluate-"));
	const tables: string[] = [];
	const isFoundAlready = options.has("--annotated");
	const sets = TEST_SETS.filter(({ scorer }) => !isFoundAlready || scorer === "score-sources.mjs");
	for (const set of sets) {
		const figures = scoreSet(set, folder, isFoundAlready);
		console.log(tableOf(set, figures, paint));
		if (options.has("--errors")) console.log(errorsOf(set, folder));
		tables.push(markdownOf(set, figures));
	}
	console.log(seedReport(paint));
	console.log(`Analyses kept in ${folder}`);
	if (options.has("--write") && !isFoundAlready)
		console.log(`Figures kept in ${await writeScoreboard(tables)}`);
}
