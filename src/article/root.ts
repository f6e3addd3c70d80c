import type { BodyHint } from "./body-hint.ts";
import { TEXT_TAGS } from "./element-kinds.ts";
import type { PageTree, Region } from "./tree.ts";
import { sumUp, type Weights } from "./weigh.ts";

/** A child with this share of the paragraphs is where the article stands. */
const MOST_OF_THE_TEXT = 0.8;
/** A region that names itself the article is believed with this share of the page's paragraphs. */
const ENOUGH_TO_BELIEVE = 0.3;
/** Share of `articleBody` that must be found on the page to follow it. */
const ENOUGH_OF_THE_BODY = 0.5;

/** The smallest region that holds the article's paragraphs; null when the page has none. */
export function findRoot(tree: PageTree, weights: Weights, hint: BodyHint | null): number | null {
	if (weights.content[0] === 0) return null;
	if (hint && hint.covered >= ENOUGH_OF_THE_BODY) {
		const content = sumUp(tree, (i) => (hint.inBody[i] ? weights.prose[i]! : 0));
		const isWhole = content[0]! >= ENOUGH_TO_BELIEVE * weights.content[0]!;
		if (isWhole) return descend(tree, commonRegion(tree, hint), content);
	}
	return descend(tree, declaredRoot(tree, weights) ?? 0, weights.content);
}

/** The region that says in its markup that it holds the article. */
function declaredRoot(tree: PageTree, weights: Weights): number | null {
	const enough = ENOUGH_TO_BELIEVE * weights.content[0]!;
	for (const declares of [isArticleBody, isArticleItem, isArticle]) {
		const found = heaviest(tree, weights.content, declares);
		if (found !== null && weights.content[found]! >= enough) return found;
	}
	return null;
}

function isArticleBody(element: Element): boolean {
	const property = element.getAttribute("itemprop");
	return property !== null && /articlebody/i.test(property);
}

function isArticleItem(element: Element): boolean {
	const type = element.getAttribute("itemtype");
	return type !== null && /schema\.org\/\w*(?:Article|BlogPosting)$/.test(type);
}

/** Whether a region's markup says that it holds an article. */
export function isDeclared({ element, tag }: Pick<Region, "element" | "tag">): boolean {
	return isArticleBody(element) || isArticleItem(element) || isArticle(element, tag);
}

function isArticle(element: Element, tag: string): boolean {
	return tag === "ARTICLE" || element.getAttribute("role") === "article";
}

function heaviest(
	tree: PageTree,
	content: readonly number[],
	fits: (element: Element, tag: string) => boolean,
): number | null {
	let best: number | null = null;
	tree.regions.forEach((region, i) => {
		if (best !== null && content[i]! <= content[best]!) return;
		if (fits(region.element, region.tag)) best = i;
	});
	return best;
}

function descend(tree: PageTree, from: number, content: readonly number[]): number {
	let root = from;
	for (let child = heaviestChild(tree, content, root); child !== null; ) {
		if (content[child]! < MOST_OF_THE_TEXT * content[root]! || hasTwin(tree, content, child)) break;
		root = child;
		child = heaviestChild(tree, content, root);
	}
	return root;
}

/** Whether another section of the same make holds text beside it: the article is set in several. */
function hasTwin(tree: PageTree, content: readonly number[], region: number): boolean {
	const { element, tag, parent } = tree.regions[region]!;
	const names = element.getAttribute("class") ?? "";
	if (names === "" || tag === "ARTICLE") return false;
	const { end } = tree.regions[parent]!;
	for (let i = parent + 1; i < end; i = tree.regions[i]!.end) {
		const isSame = tree.regions[i]!.tag === tag && content[i]! > 0 && i !== region;
		if (isSame && tree.regions[i]!.element.getAttribute("class") === names) return true;
	}
	return false;
}

function heaviestChild(tree: PageTree, content: readonly number[], parent: number): number | null {
	let best: number | null = null;
	const { end } = tree.regions[parent]!;
	for (let i = parent + 1; i < end; i = tree.regions[i]!.end) {
		if (TEXT_TAGS.has(tree.regions[i]!.tag)) continue;
		if (best === null || content[i]! > content[best]!) best = i;
	}
	return best;
}

/** The smallest region around the first and the last block of the hint. */
function commonRegion(tree: PageTree, hint: BodyHint): number {
	const last = tree.blocks[hint.last]!.region;
	let region = tree.blocks[hint.first]!.region;
	while (tree.regions[region]!.end <= last) region = tree.regions[region]!.parent;
	return region;
}
