/**
 * Prints for each newsroom rule how often it speaks on the reference's articles, and how often what
 * it finds is what the annotation has, where the annotation can tell.
 *
 *     npx tsx tools/evaluate/rules.ts [--gold]
 *
 * The articles are those for training; `--gold` takes the gold ones.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finderFor } from "../finder/finder.ts";
import { rulesOn } from "./rules/on-set.ts";
import { rulesMarkdown } from "./rules/table.ts";
import { predict } from "./score.ts";
import { hasSharedData } from "./shared-data.ts";
import { TEST_SETS } from "./test-sets.ts";

if (hasSharedData()) await print(process.argv.includes("--gold") ? "gold" : "train");
else console.log("Nothing to score on: the reference data (../shared) is not on this machine.");

async function print(name: string): Promise<void> {
	const set = TEST_SETS.find((one) => one.name === name)!;
	const find = await finderFor(false);
	const folder = mkdtempSync(join(tmpdir(), "on-record-rules-"));
	const predicted = predict(set, folder, () => find);
	console.log(rulesMarkdown(rulesOn(set.gold, predicted)));
}
