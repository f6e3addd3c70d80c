import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/build/paths.ts";

export interface CodeFile {
	/** From the repository's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	readonly lines: number;
}

/** What is made or fetched, not written. */
const NOT_OURS = new Set([".cache", ".git", "dist", "node_modules"]);

/** Every text file of the project. */
export const FILES: readonly CodeFile[] = listed()
	.filter((path) => !/\.(?:png|wasm|bin|zip|woff2|gz|pyc)$/.test(path))
	.map((path) => {
		const text = readFileSync(join(ROOT, path), "utf8");
		return { path, text, lines: text.split("\n").length - 1 };
	});

/** The TypeScript files among them. */
export const CODE: readonly CodeFile[] = FILES.filter(({ path }) => /\.tsx?$/.test(path));

/** The style sheets among them. */
export const STYLES: readonly CodeFile[] = FILES.filter(({ path }) => path.endsWith(".css"));

/** The extension's own code. */
export const SOURCE: readonly CodeFile[] = CODE.filter(({ path }) => path.startsWith("src/"));

/** Word tables are as long as their language. */
export function isTable({ path }: CodeFile): boolean {
	return /\/words\/|-words\.ts$/.test(path) || path === "src/engine/text/abbreviations.ts";
}

function listed(folder = ""): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		if (NOT_OURS.has(entry.name) || entry.name.startsWith("dist.")) return [];
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? listed(path) : [path];
	});
}
