import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { distOf } from "../../build/paths.ts";

/** Bytes of a bundle as it was built for Chromium, and after gzip -9. */
export interface BundleSize {
	readonly name: string;
	readonly bytes: number;
	readonly gzipped: number;
}

/** What runs in pages: in all, in those with an article, where a mark was looked at, where they need it. */
export const PAGE_SCRIPTS = ["gate", "content", "guide", "posts", "seldom"] as const;
const BUNDLES = [
	...PAGE_SCRIPTS,
	"background",
	"popup-ask",
	"popup",
	"popup-later",
	"panel",
	"options",
	"welcome",
] as const;

export function bundleSizes(): BundleSize[] {
	return BUNDLES.map((name) => {
		const file = readFileSync(join(distOf("chrome"), `${name}.js`));
		return { name, bytes: file.length, gzipped: gzipSync(file, { level: 9 }).length };
	});
}
