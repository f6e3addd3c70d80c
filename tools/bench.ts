/**
 * `npm run bench [-- --engine | --pages] [--rules] [--rounds=3]`: what the extension costs. Alone, it
 * measures both parts. `--engine`: how long the engine takes, and how that grows with the length of a
 * text; `--rules` leaves the trained tagger out. `--pages`: builds, and measures what real Chromium
 * does more with the extension than without it, every page so many rounds.
 */
import { cpus } from "node:os";
import { reportOnEngine } from "./bench/engine-report.ts";
import { measurePages } from "./bench/pages/measure.ts";
import { reportOf } from "./bench/pages/report.ts";
import { bundleSizes } from "./bench/pages/sizes.ts";
import { buildAll } from "./build/build.ts";

const DEFAULT_ROUNDS = 3;
const has = (flag: string) => process.argv.includes(`--${flag}`);
const rounds = process.argv.find((word) => word.startsWith("--rounds="))?.split("=")[1];

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
if (!has("pages")) console.log(await reportOnEngine(has("rules")));
if (!has("engine")) {
	await buildAll();
	const costs = await measurePages(Number(rounds ?? DEFAULT_ROUNDS));
	console.log(`\n${reportOf(costs, bundleSizes())}`);
}
