/**
 * `npm run screenshots [-- FILTER...]`: builds the extension and keeps pictures of every view and
 * state in `.cache/screenshots`: all of them in Chromium, light and dark, at three widths; the main
 * ones in Firefox. A filter is a part of a picture's name.
 */
import { mkdir } from "node:fs/promises";
import { findBrowser } from "./browser/find.ts";
import { openBrowser } from "./browser/open.ts";
import { buildAll } from "./build/build.ts";
import { Album, FOLDER } from "./screenshots/album.ts";
import { pictureInChromium } from "./screenshots/in-chromium.ts";
import { pictureInFirefox } from "./screenshots/in-firefox.ts";
import { serveSample } from "./screenshots/sample.ts";
import { explainAndExit } from "./terminal/fail.ts";

const SERIES = { chromium: pictureInChromium, firefox: pictureInFirefox } as const;

try {
	await buildAll();
	await mkdir(FOLDER, { recursive: true });
	const album = new Album(process.argv.slice(2));
	const site = await serveSample();
	for (const family of ["chromium", "firefox"] as const) {
		const executable = album.wantsFrom(family) ? findBrowser(family) : null;
		if (executable === null) continue;
		const session = await openBrowser(family, { executable, headless: true });
		await SERIES[family](session, site.url, album).finally(() => session.close());
	}
	site.close();
	console.log(`${album.kept} pictures in ${FOLDER}`);
} catch (error) {
	explainAndExit(error);
}
