import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const BROWSERS = ["chrome", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

/** The repository's folder, wherever it was cloned to. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where a browser's build stands. */
export function distOf(browser: Browser): string {
	return join(ROOT, "dist", browser);
}

/** Reads a JSON object of the repository. */
export async function readJson(path: string): Promise<Record<string, unknown>> {
	return JSON.parse(await readFile(join(ROOT, path), "utf8")) as Record<string, unknown>;
}
