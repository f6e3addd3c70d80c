import type { StructuredData } from "./structured-data.ts";
import type { PageTree } from "./tree.ts";

/** Shortest `articleBody` that can be more than a teaser, in letters. */
const SHORTEST_BODY = 400;
/** Blocks shorter than this stand by chance in any long text. */
const SHORTEST_BLOCK = 24;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in lower case: the same words in any markup and spacing. */
export function lettersOf(text: string): string {
	return text.replace(NOT_LETTERS, "").toLowerCase();
}

export interface BodyHint {
	/** By index: whether the block's words stand in the page's `articleBody`. */
	readonly inBody: readonly boolean[];
	/** Indexes of the first and last such block. */
	readonly first: number;
	readonly last: number;
	/** Share of `articleBody` that was found in blocks. */
	readonly covered: number;
}

/** Locates the JSON-LD `articleBody` among the page's blocks; null when it is of no help. */
export function locateBody(tree: PageTree, data: StructuredData): BodyHint | null {
	const body = longestBody(data);
	if (body.length < SHORTEST_BODY) return null;
	let covered = 0;
	const inBody = tree.blocks.map((block) => {
		const letters = block.text.length < SHORTEST_BLOCK ? "" : lettersOf(block.text);
		const isIn = letters.length >= SHORTEST_BLOCK && body.includes(letters);
		if (isIn) covered += letters.length;
		return isIn;
	});
	const first = inBody.indexOf(true);
	if (first < 0) return null;
	return { inBody, first, last: inBody.lastIndexOf(true), covered: covered / body.length };
}

function longestBody(data: StructuredData): string {
	let longest = "";
	for (const { articleBody } of data.articles) {
		if (typeof articleBody === "string" && articleBody.length > longest.length) {
			longest = articleBody;
		}
	}
	return lettersOf(longest.replace(/<[^>]*>/g, " "));
}
