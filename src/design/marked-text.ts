import { CATEGORIES, type Category } from "../engine/index.ts";

/** A stretch of an example; with a category it is marked. */
export interface Stretch {
	readonly text: string;
	readonly category: Category | null;
}

const MARKED = /\[([a-z-]+)\|([^\]]+)\]/g;

/**
 * Takes apart an example of `_locales`, in which a marked stretch is written `[category|words]`, so
 * that translators can move it. An unknown category leaves the words unmarked.
 */
export function readMarkedText(example: string): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (const match of example.matchAll(MARKED)) {
		stretches.push({ text: example.slice(end, match.index), category: null });
		const category = CATEGORIES.find((known) => known === match[1]) ?? null;
		stretches.push({ text: match[2]!, category });
		end = match.index + match[0].length;
	}
	stretches.push({ text: example.slice(end), category: null });
	return stretches.filter(({ text }) => text !== "");
}
