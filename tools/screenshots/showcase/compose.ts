import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "playwright";
import { PNG } from "pngjs";
import { ROOT } from "../../build/paths.ts";
import type { ShowcaseImage } from "./images.ts";

/** Draws a page of plain HTML in the size of an image. */
export async function draw(
	context: BrowserContext,
	{ width, height }: ShowcaseImage,
	html: string,
): Promise<Buffer> {
	const page = await context.newPage();
	await page.setViewportSize({ width, height });
	await page.setContent(`<!doctype html><style>${STYLE}</style>${html}`);
	await page.waitForFunction("[...document.images].every((image) => image.complete)");
	const picture = await page.screenshot();
	await page.close();
	return picture;
}

const STYLE = `
	* { margin: 0; box-sizing: border-box; }
	body { position: relative; overflow: hidden; }
	img { display: block; }
	.window { position: absolute; top: 12px; right: 6px; border-radius: 10px;
		border: 1px solid #0003; box-shadow: 0 2px 6px #0003, 0 12px 40px #0005; }
	.tile { display: grid; place-content: center; justify-items: center; gap: 18px; height: 100vh;
		background: #f6f4f0; color: #1d1b18; font: 600 40px/1 Charter, Georgia, "Liberation Serif", serif; }
	.tile svg { width: 72px; }
	.tile p { font-size: 24px; font-weight: 400;
		text-decoration: underline 3px dotted #ad4208; text-underline-offset: 8px; }
`;

/** The page with the popup over its corner, as a browser shows them. */
export function withPopup(page: Buffer, popup: Buffer): string {
	return `${image(page)}${image(popup, "window")}`;
}

/** The page with the side panel at its edge. */
export function withPanel(page: Buffer, panel: Buffer): string {
	return `<div style="display: flex">${image(page)}${image(panel)}</div>`;
}

/** The promotional tile: the icon, the name and the question that the extension answers. */
export async function tile(name: string, question: string): Promise<string> {
	const icon = await readFile(join(ROOT, "icons", "icon.svg"), "utf8");
	return `<div class="tile">${icon}<span>${name}</span><p>${question}</p></div>`;
}

function image(picture: Buffer, name = ""): string {
	return `<img class="${name}" src="data:image/png;base64,${picture.toString("base64")}">`;
}

/** Keeps a picture without transparency, which stores refuse, packed as small as it goes. */
export async function keepImage({ path }: ShowcaseImage, picture: Buffer): Promise<void> {
	const options = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;
	await writeFile(path, PNG.sync.write(PNG.sync.read(picture), options));
}
