import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Paths with forward slashes, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest day a zip can tell, which says that it tells nothing. Zips hold local time. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a zip: the same files give the same bytes, on any machine and by any Node, as the
 * compressor is no part of Node.
 */
export function zipOf(files: Files): Uint8Array {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

/**
 * Reads a folder with everything in it.
 *
 * @param isLeftOut asked for every file and folder by its name
 */
export async function filesIn(
	folder: string,
	isLeftOut: (name: string) => boolean = () => false,
): Promise<Files> {
	const files = new Map<string, Uint8Array>();
	const read = async (path: string): Promise<void> => {
		for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
			if (isLeftOut(entry.name)) continue;
			const inner = path === "" ? entry.name : `${path}/${entry.name}`;
			if (entry.isDirectory()) await read(inner);
			else files.set(inner, await readFile(join(folder, inner)));
		}
	};
	await read("");
	return files;
}
