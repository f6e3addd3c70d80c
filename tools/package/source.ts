import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";
import { type Files, filesIn } from "./archive.ts";

/**
 * The repository as it stands, for who reviews the extension: all that git would keep. Git itself is
 * not asked, so that the archive can be made from the archive.
 */
export async function sourceFiles(): Promise<Files> {
	const ignored = await readFile(join(ROOT, ".gitignore"), "utf8");
	const names = ignored
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => line.replace(/\/$/, ""));
	const leftOut = new Set([".git", ...names]);
	return filesIn(ROOT, (name) => leftOut.has(name));
}
