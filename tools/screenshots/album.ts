import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Family } from "../browser/executables.ts";
import { ROOT } from "../build/paths.ts";

export const FOLDER = join(ROOT, ".cache", "screenshots");

/** Keeps the pictures that were asked for; names begin with the browser's. */
export class Album {
	/** How many were kept. */
	kept = 0;

	/** @param filters parts of names; none asks for all */
	constructor(private readonly filters: readonly string[]) {}

	/** Whether any picture of a browser may be wanted, as far as the filters tell. */
	wantsFrom(family: Family): boolean {
		const others = this.filters.filter((filter) => !filter.startsWith(family));
		if (this.filters.length === 0) return true;
		return others.length < this.filters.length || (family === "chromium" && others.length > 0);
	}

	wants(name: string): boolean {
		return this.filters.length === 0 || this.filters.some((filter) => name.includes(filter));
	}

	/** Takes a picture unless nobody asked for it. */
	async keep(name: string, take: () => Promise<Buffer>): Promise<void> {
		if (!this.wants(name)) return;
		await writeFile(join(FOLDER, `${name}.png`), await take());
		this.kept++;
	}
}
