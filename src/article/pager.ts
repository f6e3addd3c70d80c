import type { PageTree } from "./tree.ts";

/** Blocks of a region and some after it: pagers stand at the end of the text or just behind it. */
const BEHIND = 12;
/** Longest line that counts parts, in code units. */
const LONGEST_COUNT = 40;

/** Short lines in and just behind the text that may say which part of it this is. */
export function countsAround({ regions, blocks }: PageTree, root: number): string[] {
	const { firstBlock, endBlock } = regions[root]!;
	return blocks
		.slice(firstBlock, endBlock + BEHIND)
		.map(({ text }) => text)
		.filter((text) => text.length <= LONGEST_COUNT && /\d/.test(text));
}

/** Links that are numbers; a pager may stand beside the text, where both have one parent. */
export function numbersAround({ regions }: PageTree, root: number): Element[] {
	const { element, parent } = regions[root]!;
	const around = parent > 0 ? regions[parent]!.element : element;
	return [...around.querySelectorAll("a[href]")].filter((link) =>
		/^\d{1,3}$/.test((link.textContent ?? "").trim()),
	);
}

/** Whether the page may hold one part of several; asked of every page. */
export function mayBePart(tree: PageTree, root: number): boolean {
	return (
		countsAround(tree, root).some((text) => /page|part/i.test(text)) ||
		numbersAround(tree, root).length > 0
	);
}
