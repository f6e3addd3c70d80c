/**
 * `npm run bench [-- --engine | --pages | --waits] [--rules] [--rounds=3] [--saved=30]`: what the extension
 * costs. Alone, it measures engine and pages. `--engine`: how long the engine takes, and how that grows with the length of a
 * text; `--rules` leaves the trained tagger out. `--pages`: builds, and measures what real Chromium
 * does more with the extension than without it, every page so many rounds, and on so many of the saved
 * pages of `../shared`, if it is there. `--waits`: of that only what a reader waits for, as the popup.
 */
import { cpus } from "node:os";
import { reportOnEngine } from "./bench/engine-report.ts";
import { measurePages, measureWaitsAlone } from "./bench/pages/measure.ts";
import { reportOf, waitLines } from "./bench/pages/report.ts";
import { bundleSizes } from "./bench/pages/sizes.ts";
import { buildAll } from "./build/build.ts";

const has = (flag: string) => process.argv.includes(`--${flag}`);
const figure = (name: string, otherwise: number) =>
	Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
if (has("waits")) {
	await buildAll();
	console.log(waitLines(await measureWaitsAlone(figure("rounds", 8))));
}
if (!has("pages") && !has("waits")) console.log(await reportOnEngine(has("rules")));
if (!has("engine") && !has("waits")) {
	await buildAll();
	const costs = await measurePages({ rounds: figure("rounds", 3), saved: figure("saved", 30) });
	console.log(`\n${reportOf(costs, bundleSizes())}`);
}
