import type { Finding } from "./finding.ts";
import { declaresArticle } from "./recognise.ts";
import type { Selected } from "./select.ts";

/** Paragraphs that an article has at least when its page does not call itself one. */
const FEWEST_PARAGRAPHS = 3;
/** The same where the text stands in the page's one `article` element. */
const FEWEST_IN_ARTICLE = 1;
/** The same for its length, in code units. */
const SHORTEST_TEXT = 500;
/** Home pages and lists have more links to texts than paragraphs. */
const MOST_LINKS_EACH = 1;

/** Whether what was read is an article rather than a list of teasers. */
export function isArticle(
	document: Document,
	finding: Finding,
	selected: readonly Selected[],
): boolean {
	const { tree, weights, root } = finding;
	const isDeclared = declaresArticle(document);
	const prose = selected.filter(
		({ block, role }) => weights.prose[block]! > 0 && (isDeclared || role !== "list-item"),
	);
	const length = prose.reduce((sum, { block }) => sum + tree.blocks[block]!.text.length, 0);
	if (isDeclared) return prose.length > 0;
	const { firstBlock, endBlock } = tree.regions[root]!;
	const links = tree.blocks
		.slice(firstBlock, endBlock)
		.filter(
			({ region, text, linkLength }) => !weights.furniture[region] && linkLength * 2 > text.length,
		);
	const fewest = isOnlyArticle(document, finding) ? FEWEST_IN_ARTICLE : FEWEST_PARAGRAPHS;
	const isLong = prose.length >= fewest && length >= SHORTEST_TEXT;
	return isLong && links.length <= prose.length * MOST_LINKS_EACH;
}

/** From this share of the prose of the `article` element on, what was read is its text. */
const MOST_OF_IT = 0.5;

/**
 * Whether what was read is the text of the page's one `article` element. A page with several sets
 * its teasers or its products in them.
 */
function isOnlyArticle(document: Document, { tree, weights, root }: Finding): boolean {
	if (document.querySelectorAll("article").length !== 1) return false;
	let at = root;
	while (at >= 0 && tree.regions[at]!.tag !== "ARTICLE") at = tree.regions[at]!.parent;
	if (at < 0) return false;
	const proseOf = (region: number) => {
		const { firstBlock, endBlock } = tree.regions[region]!;
		return weights.prose.slice(firstBlock, endBlock).reduce((sum, prose) => sum + prose, 0);
	};
	return proseOf(root) >= MOST_OF_IT * proseOf(at);
}
