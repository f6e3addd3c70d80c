import { isHead } from "./heads.ts";
import { isDeclared } from "./root.ts";
import { isIn, type PageTree } from "./tree.ts";
import { sumUp, type Weights } from "./weigh.ts";

/** One of several articles on a page, each under a main heading of its own. */
export interface Story {
	/** Index of the region that holds it. */
	readonly region: number;
	readonly element: Element;
	/** Index of its heading's block. */
	readonly head: number;
	readonly heading: string;
}

/** Shortest text of a story, in code units: teasers have headings too. */
const SHORTEST_STORY = 400;

/**
 * The articles of a page that sets several one below the other, as those do that load the next when
 * the reader comes to the end. None where the page has but one: sections of one article may have
 * main headings as well, updates of a live blog have lesser ones.
 */
export function findStories(tree: PageTree, weights: Weights): readonly Story[] {
	const heads = tree.blocks.map((_, i) => isHead(tree, weights, i));
	const count = sumUp(tree, (block) => (heads[block] ? 1 : 0));
	if (count[0]! < 2) return [];
	const stories = heads.flatMap((is, i) => (is ? [storyAround(tree, count, i)] : []));
	const long = stories.filter(({ region }) => weights.content[region]! >= SHORTEST_STORY);
	return long.length < 2 || long.some(({ region }) => isSection(tree, region)) ? [] : long;
}

/** The largest region around a heading that holds no other. */
function storyAround(tree: PageTree, count: readonly number[], head: number): Story {
	let { region } = tree.blocks[head]!;
	for (;;) {
		const { parent, element } = tree.regions[region]!;
		if (parent < 0 || count[parent]! > 1) {
			return { region, element, head, heading: tree.blocks[head]!.text };
		}
		region = parent;
	}
}

/** Whether a region around it calls itself one article. */
function isSection(tree: PageTree, region: number): boolean {
	for (let at = tree.regions[region]!.parent; at >= 0; at = tree.regions[at]!.parent) {
		if (isDeclared(tree.regions[at]!)) return true;
	}
	return false;
}

/** Weights of a page that holds nothing but one story. */
export function weightsWithin(tree: PageTree, weights: Weights, { region }: Story): Weights {
	const whole = weights.content[region]!;
	const isAround = (at: number) => isIn(tree, at, region);
	return {
		prose: weights.prose,
		furniture: weights.furniture.map((is, at) => is || !(isIn(tree, region, at) || isAround(at))),
		content: weights.content.map((content, at) => {
			if (isIn(tree, region, at)) return content;
			return isAround(at) ? whole : 0;
		}),
	};
}
