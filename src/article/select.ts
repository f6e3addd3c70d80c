import type { ParagraphRole } from "../engine/index.ts";
import type { Finding } from "./finding.ts";
import { findLead } from "./lead.ts";
import { isCredit, isPromo } from "./promo.ts";
import { type RoleOf, rolesIn } from "./roles.ts";
import { type Steps, visitAll } from "./steps.ts";
import type { PageTree } from "./tree.ts";

export interface Selected {
	/** Index of the block. */
	readonly block: number;
	readonly role: ParagraphRole;
}

/** From this share of its text in links on, a block only leads elsewhere. */
const ALL_LINKS = 0.75;

/** Blocks to a step. */
const A_STEP = 8;

/** The blocks that are the article, headline first, in the order of the page. */
export function* selectBlocks(finding: Finding): Steps<Selected[]> {
	const { tree, weights, root, headline } = finding;
	const { firstBlock, endBlock } = tree.regions[root]!;
	const choice = { ...finding, roleOf: rolesIn(finding), isWholeBody: givesWholeBody(finding) };
	const body: Selected[] = [];
	yield* visitAll(tree.blocks.slice(firstBlock, endBlock), A_STEP, (_, i) => {
		if (firstBlock + i !== headline) addBlock(choice, firstBlock + i, body);
	});
	const lead: Selected[] = [];
	for (const i of findLead(tree, weights, headline, root)) addBlock(choice, i, lead);
	const title: Selected[] = headline === null ? [] : [{ block: headline, role: "headline" }];
	return yield* withoutRepeats(
		[...title, ...lead, ...trimEnds(withoutExcerpts(body, tree), finding)],
		tree,
	);
}

/** How blog engines end what they print of an article elsewhere. */
const EXCERPTS_END = ["[…]", "[...]"];
/** One may be the article's own, such as a quotation that is cut. */
const FEWEST_EXCERPTS = 2;

/** Takes off the beginnings of other articles that stand below the text. */
function withoutExcerpts(selected: readonly Selected[], tree: PageTree): readonly Selected[] {
	const isExcerpt = ({ block }: Selected) => {
		const { text } = tree.blocks[block]!;
		return EXCERPTS_END.some((end) => text.endsWith(end));
	};
	const first = selected.findLastIndex((one) => one.role === "body" && !isExcerpt(one)) + 1;
	const excerpts = selected.slice(first).filter(isExcerpt).length;
	return excerpts >= FEWEST_EXCERPTS && first > 0 ? selected.slice(0, first) : selected;
}

/** Shortest text, in code units, that does not stand twice in an article by chance. */
const NO_CHANCE = 40;

/**
 * Galleries, folded copies and standfirsts print a paragraph twice; the first one is kept. A pull
 * quote repeats words of a paragraph, which is kept.
 */
function* withoutRepeats(selected: readonly Selected[], tree: PageTree): Steps<Selected[]> {
	const textOf = ({ block }: Selected) => tree.blocks[block]!.text;
	const seen = new Set<string>();
	const once = selected.filter((one) => {
		if (textOf(one).length < NO_CHANCE) return true;
		const isNew = !seen.has(textOf(one));
		seen.add(textOf(one));
		return isNew;
	});
	const texts = once.map(textOf);
	const kept: Selected[] = [];
	yield* visitAll(once, A_STEP, (one) => {
		if (!isPullQuote(tree, one) || !isRepeated(textOf(one), texts)) kept.push(one);
	});
	return kept;
}

function isPullQuote(tree: PageTree, { block, role }: Selected): boolean {
	if (role === "blockquote") return true;
	const { names, parent } = tree.regions[tree.blocks[block]!.region]!;
	return names.includes("quote") || (tree.regions[parent]?.names.includes("quote") ?? false);
}

function isRepeated(quote: string, texts: readonly string[]): boolean {
	const words = quote.replace(/^[\s"“‘'«]+|[\s"”’'».…]+$/g, "");
	return words !== "" && texts.some((text) => text !== quote && text.includes(words));
}

interface Choice extends Finding {
	readonly roleOf: RoleOf;
	/** Whether the page's metadata give the article's whole text. */
	readonly isWholeBody: boolean;
}

function addBlock(choice: Choice, index: number, to: Selected[]): void {
	const { tree, weights, hint, roleOf } = choice;
	const block = tree.blocks[index]!;
	const inBody = hint?.inBody[index] ?? false;
	if (weights.furniture[block.region] && !inBody) return;
	const role = roleOf(index);
	if (isOut(block.text, block.linkLength, role)) return;
	if (!inBody && role === "body" && isForeign(choice, index)) return;
	to.push({ block: index, role });
}

/** From this share on, `articleBody` is the whole text and what it leaves out is none of it. */
const WHOLE_BODY = 0.95;

/**
 * Whether `articleBody` is the article's text. Where it leaves out more of what stands between its
 * ends than it gives, it is an excerpt.
 */
function givesWholeBody({ hint, tree, weights }: Finding): boolean {
	if (hint === null || hint.covered < WHOLE_BODY) return false;
	let balance = 0;
	for (let i = hint.first; i <= hint.last; i++) {
		if (weights.furniture[tree.blocks[i]!.region]) continue;
		balance += hint.inBody[i] ? weights.prose[i]! : -weights.prose[i]!;
	}
	return balance > 0;
}

/** Whether a paragraph stands amid an article whose metadata gives the whole text without it. */
function isForeign({ hint, isWholeBody }: Choice, index: number): boolean {
	return hint !== null && isWholeBody && index > hint.first && index < hint.last;
}

function isOut(text: string, linkLength: number, role: ParagraphRole): boolean {
	if (role === "caption") return true;
	if (linkLength >= ALL_LINKS * text.length) return true;
	return isPromo(text) || isCredit(text);
}

const MAY_END_WITH: ReadonlySet<ParagraphRole> = new Set(["list-item", "subheading"]);

/** A line that ends like a sentence, not amid one, nor with a call such as "You may also like...". */
const SENTENCE = /(?<![.…])[.!?]["'”’)\]]*$/;

/** Whether a line too short to tell by itself closes an article: "“It is done,” she said." */
function isLastWord({ tree }: Finding, { block, role }: Selected): boolean {
	const { region, text } = tree.blocks[block]!;
	return role === "body" && tree.regions[region]!.tag === "P" && SENTENCE.test(text);
}

/**
 * Short lines before the first and after the last paragraph are datelines, credits and tags; but
 * lists and short sentences in paragraphs of their own may close an article.
 */
function trimEnds(selected: readonly Selected[], finding: Finding): Selected[] {
	const { weights } = finding;
	const isProse = ({ block, role }: Selected) => weights.prose[block]! > 0 && role !== "subheading";
	const first = selected.findIndex(isProse);
	let last = selected.findLastIndex(isProse);
	if (last < 0) return [];
	while (selected[last + 1] && isLastWord(finding, selected[last + 1]!)) last++;
	for (let i = last + 1; MAY_END_WITH.has(selected[i]?.role ?? "caption"); i++) {
		if (selected[i]!.role === "list-item") last = i;
	}
	return selected.slice(first, last + 1);
}
