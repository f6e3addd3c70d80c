/**
 * `npm run screenshots [-- FILTER...]`: builds the extension and keeps pictures of every view and
 * state in `.cache/screenshots`: all of them in Chromium, light and dark, at three widths; those of a
 * read page in Firefox. A filter is a part of a picture's name.
 *
 * `npm run screenshots -- --store`: draws the pictures of `docs/store` and the README's anew instead.
 */
import { mkdir } from "node:fs/promises";
import { openChromium } from "./browser/chromium/session.ts";
import { findBrowser, findChromium } from "./browser/find.ts";
import { openBrowser } from "./browser/open.ts";
import { buildAll } from "./build/build.ts";
import { distOf } from "./build/paths.ts";
import { Album, FOLDER } from "./screenshots/album.ts";
import { pictureInChromium } from "./screenshots/in-chromium.ts";
import { pictureInFirefox } from "./screenshots/in-firefox.ts";
import { pictureInLanguages } from "./screenshots/languages.ts";
import { serveSample } from "./screenshots/sample.ts";
import { IMAGES } from "./screenshots/showcase/images.ts";
import { pictureShowcase } from "./screenshots/showcase/showcase.ts";
import { explainAndExit } from "./terminal/fail.ts";

const SERIES = { chromium: pictureInChromium, firefox: pictureInFirefox } as const;

try {
	await buildAll();
	const site = await serveSample();
	const wanted = process.argv.slice(2);
	await (wanted.includes("--store") ? keepShowcase(site.url) : keepAlbum(site.url, wanted));
	site.close();
} catch (error) {
	explainAndExit(error);
}

async function keepAlbum(site: string, filters: readonly string[]): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	const album = new Album(filters);
	for (const family of ["chromium", "firefox"] as const) {
		const executable = album.wantsFrom(family) ? findBrowser(family) : null;
		if (executable === null) continue;
		const session = await openBrowser(family, { executable, headless: true });
		await SERIES[family](session, site, album).finally(() => session.close());
	}
	const chromium = album.wantsFrom("chromium") ? findBrowser("chromium") : null;
	if (chromium !== null) await pictureInLanguages(chromium, site, album);
	console.log(`${album.kept} pictures in ${FOLDER}`);
}

async function keepShowcase(site: string): Promise<void> {
	const options = { executable: findChromium(), headless: true };
	const session = await openChromium(distOf("chrome"), options);
	await pictureShowcase(session, site).finally(() => session.close());
	console.log(
		Object.values(IMAGES)
			.map(({ path }) => path)
			.join("\n"),
	);
}
