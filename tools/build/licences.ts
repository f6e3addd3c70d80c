import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./paths.ts";

/** What ships inside the extension, and the file that holds its terms. */
const SHIPPED = [
	["On Record", "LICENSE"],
	["preact", "node_modules/preact/LICENSE"],
	["idb", "node_modules/idb/LICENSE"],
	["webextension-polyfill", "node_modules/webextension-polyfill/LICENSE"],
	["WordNet, from which word tables were made", "src/engine/mention/words/WORDNET_LICENSE.txt"],
	[
		"FREEBIE, from which a table of outlets was made",
		"src/engine/post-facts/words/FREEBIE_LICENSE.txt",
	],
] as const;

/**
 * Writes the terms of everything that ships into `licences.txt`: they ask for it, and bundling drops
 * the comments that hold them.
 *
 * @throws when a file of terms is not there
 */
export async function writeLicences(folder: string): Promise<void> {
	const parts = SHIPPED.map(async ([name, file]) => {
		const terms = await readFile(join(ROOT, file), "utf8");
		return `${name}\n${"=".repeat(name.length)}\n\n${terms.trim()}\n`;
	});
	await writeFile(join(folder, "licences.txt"), (await Promise.all(parts)).join("\n\n"));
}
