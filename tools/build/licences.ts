import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TERMS } from "./shipped.ts";

/**
 * Writes the terms of everything that ships into `licences.txt`: they ask for it, and bundling drops
 * the comments that hold them.
 *
 * @throws when a file of terms is not there
 */
export async function writeLicences(folder: string): Promise<void> {
	const parts = TERMS.map(async ([name, file]) => {
		const terms = await readFile(file, "utf8");
		return `${name}\n${"=".repeat(name.length)}\n\n${terms.trim()}\n`;
	});
	await writeFile(join(folder, "licences.txt"), (await Promise.all(parts)).join("\n\n"));
}
