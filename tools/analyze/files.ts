import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fromUser } from "../terminal/place.ts";

const PAGES = new Set([".html", ".htm"]);
const TEXTS = new Set([".txt"]);

export type FileType = "text" | "page" | "unknown";

/** What a file holds, by the end of its name. */
export function typeOf(path: string): FileType {
	const ending = extname(path).toLowerCase();
	if (TEXTS.has(ending)) return "text";
	return PAGES.has(ending) ? "page" : "unknown";
}

/** The files that the user's arguments stand for, in their order; a folder's by name. */
export async function* filesOf(names: readonly string[]): AsyncGenerator<string> {
	for (const name of names) {
		if (await isFolder(name)) {
			for (const file of (await readdir(fromUser(name))).sort()) {
				if (typeOf(file) !== "unknown") yield join(name, file);
			}
		} else yield name;
	}
}

async function isFolder(name: string): Promise<boolean> {
	try {
		return (await stat(fromUser(name))).isDirectory();
	} catch {
		return false; // Reading it says what is wrong.
	}
}
