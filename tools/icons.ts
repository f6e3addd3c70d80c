/** Draws `icons/icon.svg` in every size the manifest names. Run after changing the drawing. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "./browser/find.ts";

/** Edge lengths in pixels. */
const SIZES = [16, 32, 48, 64, 96, 128] as const;
const ICONS = new URL("../icons/", import.meta.url).pathname;

const drawing = await readFile(join(ICONS, "icon.svg"), "utf8");
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
	const png = await page.screenshot({ omitBackground: true });
	await writeFile(join(ICONS, `icon-${size}.png`), png);
}
await browser.close();
