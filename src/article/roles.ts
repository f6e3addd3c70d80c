import type { ParagraphRole } from "../engine/index.ts";
import type { Finding } from "./finding.ts";
import type { PageTree } from "./tree.ts";

/** The role of a block by its index. */
export type RoleOf = (index: number) => ParagraphRole;

/** What each block is within the article: paragraph, subheading, list item, quotation, caption. */
export function rolesIn(finding: Finding): RoleOf {
	const { tree, root } = finding;
	const plain = (index: number) => roleOf(tree, index, root);
	if (!isGallery(finding, plain)) return plain;
	return (index) => {
		const role = plain(index);
		return role === "caption" ? "body" : role;
	};
}

/** Where most of the text stands under pictures, that is the article: a gallery of slides. */
function isGallery({ tree, weights, root }: Finding, roleOf: RoleOf): boolean {
	const { firstBlock, endBlock } = tree.regions[root]!;
	let balance = 0;
	for (let i = firstBlock; i < endBlock; i++) {
		if (weights.furniture[tree.blocks[i]!.region]) continue;
		balance += roleOf(i) === "caption" ? weights.prose[i]! : -weights.prose[i]!;
	}
	return balance > 0;
}

/** How far above a block its role is looked for. */
const NEAR = 4;

/** A heading that was never closed holds all that follows it; one of so many blocks is no heading. */
const UNCLOSED = 3;

/** Shortest whole sentence, in code units, that is a paragraph though it is set as a heading. */
const STANDFIRST = 80;
const WHOLE_SENTENCE = /[.!?…]["”’»)]*$/;

/** Some outlets set an article's opening sentence as a heading of lower rank. */
function isStandfirst(text: string): boolean {
	return text.length >= STANDFIRST && WHOLE_SENTENCE.test(text);
}

function roleOf(tree: PageTree, index: number, root: number): ParagraphRole {
	const { region: from, text } = tree.blocks[index]!;
	let at = from;
	for (let i = 0; i < NEAR && at > root; i++) {
		const { tag, parent, firstBlock, endBlock } = tree.regions[at]!;
		const isUnclosed = at !== from && endBlock - firstBlock >= UNCLOSED;
		if (/^H[1-6]$/.test(tag) && !isUnclosed) return isStandfirst(text) ? "body" : "subheading";
		if (tag === "LI" || tag === "DD" || tag === "DT") return "list-item";
		if (tag === "BLOCKQUOTE") return "blockquote";
		if (tag === "FIGCAPTION") return "caption";
		at = parent;
	}
	return "body";
}
