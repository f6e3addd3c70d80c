import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/build/paths.ts";

export interface CodeFile {
	/** From the repository's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	readonly lines: number;
}

/** Every text file of the project, committed or about to be. */
export const FILES: readonly CodeFile[] = listed()
	.filter((path) => !/\.(?:png|wasm|bin|zip|woff2)$/.test(path))
	.map((path) => {
		const text = readFileSync(join(ROOT, path), "utf8");
		return { path, text, lines: text.split("\n").length - 1 };
	});

/** The TypeScript files among them. */
export const CODE: readonly CodeFile[] = FILES.filter(({ path }) => /\.tsx?$/.test(path));

/** The extension's own code. */
export const SOURCE: readonly CodeFile[] = CODE.filter(({ path }) => path.startsWith("src/"));

/** Word tables are as long as their language. */
export function isTable({ path }: CodeFile): boolean {
	return /\/words\/|-words\.ts$/.test(path) || path === "src/engine/text/abbreviations.ts";
}

function listed(): string[] {
	const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
	return execFileSync("git", options, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 })
		.split("\0")
		.filter((path) => path !== "" && existsSync(join(ROOT, path)));
}
