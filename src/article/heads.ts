import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** Whether a block is a main heading, and none in furniture. */
export function isHead(tree: PageTree, { furniture }: Weights, block: number): boolean {
	const { region } = tree.blocks[block]!;
	const { tag, parent } = tree.regions[region]!;
	if (furniture[region]) return false;
	return tag === "H1" || (parent >= 0 && tree.regions[parent]!.tag === "H1");
}

/** Whether a page has main headings of more than one article, or of sections. */
export function hasSeveralHeads(tree: PageTree, weights: Weights): boolean {
	return tree.blocks.filter((_, i) => isHead(tree, weights, i)).length > 1;
}
