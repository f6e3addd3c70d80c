import { join } from "node:path";
import { ROOT } from "../../build/paths.ts";

/** A picture that a store or the README shows: where it is kept, and its size in pixels. */
export interface ShowcaseImage {
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

const storeImage = (name: string, width: number, height: number): ShowcaseImage => ({
	path: join(ROOT, "docs", "store", `${name}.png`),
	width,
	height,
});

/** The size that all three stores take screenshots in. */
const SCREENSHOT = [1280, 800] as const;

/** Sizes: developer.chrome.com/docs/webstore/images; AMO and Edge take the same. */
export const IMAGES = {
	summary: storeImage("1-summary", ...SCREENSHOT),
	card: storeImage("2-card", ...SCREENSHOT),
	panel: storeImage("3-side-panel", ...SCREENSHOT),
	dark: storeImage("4-dark", ...SCREENSHOT),
	welcome: storeImage("5-welcome", ...SCREENSHOT),
	tile: storeImage("tile", 440, 280),
	readme: { path: join(ROOT, "docs", "screenshot.png"), width: 1280, height: 800 },
} as const satisfies Record<string, ShowcaseImage>;
