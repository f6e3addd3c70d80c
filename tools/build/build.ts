import { mkdir, rename, rm } from "node:fs/promises";
import { build } from "esbuild";
import { writeAssets } from "./assets.ts";
import { type BundleChoices, bundlesFor } from "./bundle.ts";
import { BROWSERS, type Browser, distOf } from "./paths.ts";

/**
 * Builds the extension for one browser. `dist/BROWSER` changes at the end, in two renames: a browser that
 * has it loaded never finds half of it.
 */
async function buildFor(browser: Browser, choices: BundleChoices): Promise<void> {
	const dist = distOf(browser);
	const next = `${dist}.${process.pid}`;
	const last = `${next}.old`;
	try {
		await mkdir(next, { recursive: true });
		await Promise.all([
			...bundlesFor(browser, next, choices).map((options) => build(options)),
			writeAssets(browser, next),
		]);
		// There is none at first, nor for a moment where two build at once.
		await rename(dist, last).catch(() => {});
		await rename(next, dist);
	} finally {
		const leftOver = [next, last].map((folder) => rm(folder, { recursive: true, force: true }));
		await Promise.all(leftOver);
	}
}

/** Builds the extension for every browser. */
export async function buildAll(choices: BundleChoices = { readable: false }): Promise<void> {
	await Promise.all(BROWSERS.map((browser) => buildFor(browser, choices)));
}
