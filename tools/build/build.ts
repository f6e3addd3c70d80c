import { mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";
import { writeAssets } from "./assets.ts";
import { type BundleChoices, bundlesFor } from "./bundle.ts";
import { BROWSERS, type Browser, distOf } from "./paths.ts";

/** Builds the extension for one browser into an emptied `dist/BROWSER`. */
async function buildFor(browser: Browser, choices: BundleChoices): Promise<void> {
	const dist = distOf(browser);
	await rm(dist, { recursive: true, force: true });
	await mkdir(dist, { recursive: true });
	await Promise.all([
		...bundlesFor(browser, choices).map((options) => build(options)),
		writeAssets(browser),
	]);
}

/** Builds the extension for every browser. */
export async function buildAll(choices: BundleChoices = { readable: false }): Promise<void> {
	await Promise.all(BROWSERS.map((browser) => buildFor(browser, choices)));
}
