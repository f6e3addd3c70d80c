import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** Paragraphs ahead of the root may hold this share of what the root holds; more is another text. */
const LONGEST_LEAD = 0.5;

/**
 * Indexes of the paragraphs that stand between the headline and the region that holds the text:
 * many templates set the first paragraphs in a box of their own.
 */
export function findLead(
	tree: PageTree,
	weights: Weights,
	headline: number | null,
	root: number,
): number[] {
	const { firstBlock } = tree.regions[root]!;
	if (headline === null) return [];
	const lead: number[] = [];
	let length = 0;
	for (let i = headline + 1; i < firstBlock; i++) {
		const { region } = tree.blocks[i]!;
		if (weights.furniture[region]) continue;
		if (weights.prose[i]! === 0) continue;
		lead.push(i);
		length += weights.prose[i]!;
	}
	return length > LONGEST_LEAD * weights.content[root]! ? [] : lead;
}
